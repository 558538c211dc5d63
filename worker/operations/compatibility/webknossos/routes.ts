import { read } from '../../../access/enter'
import { anyone, operation, signedIn, slice } from '../../../http/operation'
import { requireRow } from '../../../kit/requireRow'
import { userForWebknossos } from './onWire'
import { buildInfo, webknossosUser } from './shapes'
import { myself } from './store'

const build = operation({
  access: anyone(
    'clients ask for the versions of the API before they show a token; it is the same for everybody',
  ),
  method: 'get',
  path: '/api/buildinfo',
  summary: 'Which versions of its API a WEBKNOSSOS client may speak here',
  answers: { 200: buildInfo },
})
const me = <const Version extends 13 | 14>(version: Version) =>
  operation({
    access: signedIn({ scope: 'account:read' }),
    method: 'get',
    path: `/api/v${version}/user`,
    summary: `Who am I, as version ${version} of the WEBKNOSSOS client asks`,
    answers: { 200: webknossosUser },
  })

/** What the WEBKNOSSOS client needs to verify whom it acts for. */
export const webknossos = slice('WEBKNOSSOS client')
  .openapi(build, (c) =>
    c.json({ httpApiVersioning: { currentApiVersion: 14, oldestSupportedApiVersion: 13 } }, 200),
  )
  .openapi(me(14), async (c) => {
    const [[row]] = await read(c.var.scope, [myself(c.var.scope)])
    return c.json(userForWebknossos(requireRow(row)), 200)
  })
  .openapi(me(13), async (c) => {
    const [[row]] = await read(c.var.scope, [myself(c.var.scope)])
    return c.json(userForWebknossos(requireRow(row)), 200)
  })
