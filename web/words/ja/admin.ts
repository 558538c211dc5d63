import type { Volumes } from '../languages'
import { maintainers } from './admin/maintainers'

/** What super admins read under Administration, in Japanese. */
export const admin: Volumes['admin'] = {
  title: '管理',
  groups: { people: 'ユーザーと組織', product: 'プロダクト', system: 'システム' },
  maintainers,
}
