import type { JSX } from 'solid-js'
import { account } from '../words/words'
import { AreaFrame } from './AreaFrame'
import { settingsPages } from './settingsPages'

/** Account Settings: the pages on the left, the one that is read on the right. */
export default function SettingsFrame(props: { children?: JSX.Element }) {
  return (
    <AreaFrame name={account().settings.navigation} home="/account" groups={settingsPages()}>
      {props.children}
    </AreaFrame>
  )
}
