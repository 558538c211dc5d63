import Monitor from 'lucide-solid/icons/monitor'
import Moon from 'lucide-solid/icons/moon'
import Sun from 'lucide-solid/icons/sun'
import { problemOf } from '../../client/problem'
import { type Theme, wearTheme } from '../../session/look'
import { useMe } from '../../session/me'
import { notify } from '../../ui/feedback/toasts'
import { Choice } from '../../ui/form/Choice'
import { Row } from '../../ui/layout/Row'
import { explain } from '../../words/explain'
import { account, entry } from '../../words/words'
import { changeProfile } from './queries'

/** Light, dark, or as the device has it; in force as soon as it is chosen. */
export function ThemeRow() {
  const me = useMe()
  const words = () => entry().shell
  const options = () => [
    { value: 'system' as const, label: words().themes.system, icon: Monitor },
    { value: 'light' as const, label: words().themes.light, icon: Sun },
    { value: 'dark' as const, label: words().themes.dark, icon: Moon },
  ]
  const choose = async (theme: Theme) => {
    wearTheme(theme)
    await changeProfile({ theme }).catch((thrown) => {
      wearTheme(me().theme)
      notify(explain(problemOf(thrown)), 'failed')
    })
  }
  return (
    <Row
      label={account().profile.theme}
      value={<Choice label={words().theme} options={options()} value={me().theme} onChoose={choose} />}
    />
  )
}
