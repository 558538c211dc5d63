import type { JSX } from 'solid-js'
import { AreaFrame } from '../../shell/navigation/AreaFrame'
import { settingsPages } from '../../shell/navigation/settingsPages'
import { account } from '../../words/words'

/** Account Settings: the pages on the left, the one that is read on the right. */
export default function SettingsFrame(props: { children?: JSX.Element }) {
  return (
    <AreaFrame name={account().settings.navigation} home="/account" groups={settingsPages()}>
      {props.children}
    </AreaFrame>
  )
}
