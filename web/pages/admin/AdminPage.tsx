import { AreaPage } from '../../shell/navigation/AreaPage'
import { adminPages } from '../../shell/navigation/adminPages'
import { admin } from '../../words/words'

/** `/admin`: the pages of Administration. */
export default function AdminPage() {
  return <AreaPage name={admin().title} first="/admin/system" groups={adminPages()} />
}
