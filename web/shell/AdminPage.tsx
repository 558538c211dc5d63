import { admin } from '../words/words'
import { AreaPage } from './AreaPage'
import { adminPages } from './adminPages'

/** `/admin`: the pages of Administration. */
export default function AdminPage() {
  return <AreaPage name={admin().title} first="/admin/system" groups={adminPages()} />
}
