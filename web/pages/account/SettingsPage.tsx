import { AreaPage } from '../../shell/navigation/AreaPage'
import { settingsPages } from '../../shell/navigation/settingsPages'
import { entry } from '../../words/words'

/** `/account`: the pages of Account Settings. */
export default function SettingsPage() {
  return <AreaPage name={entry().shell.accountSettings} first="/account/profile" groups={settingsPages()} />
}
