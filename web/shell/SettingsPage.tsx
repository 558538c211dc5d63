import { entry } from '../words/words'
import { AreaPage } from './AreaPage'
import { settingsPages } from './settingsPages'

/** `/account`: the pages of Account Settings. */
export default function SettingsPage() {
  return <AreaPage name={entry().shell.accountSettings} first="/account/profile" groups={settingsPages()} />
}
