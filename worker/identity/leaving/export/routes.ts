import { operation, signedIn, slice } from '../../../http/operation'
import { exportAccount } from './exportAccount'
import { fileNameAt } from './rules'
import { accountExport as shape } from './shapes'

const download = operation({
  access: signedIn({ scope: 'account:read' }),
  method: 'get',
  path: '/api/account/export',
  summary: 'Everything that is kept about me, as one file',
  answers: { 200: shape },
})

/** `GET /api/account/export`. */
export const accountExport = slice('Account').openapi(download, async (c) => {
  const { scope } = c.var
  const all = await exportAccount(scope)
  c.header('Content-Disposition', `attachment; filename="${fileNameAt(scope.now)}"`)
  return c.json(all, 200)
})
