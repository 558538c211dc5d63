import Monitor from 'lucide-solid/icons/monitor'
import Moon from 'lucide-solid/icons/moon'
import Sun from 'lucide-solid/icons/sun'
import { explain } from '../../problems/explain'
import { problemOf } from '../../problems/problem'
import { applyTheme, type Theme } from '../../session/appearance'
import { useMe } from '../../session/me'
import { Row } from '../../ui/data/Row'
import { showToast } from '../../ui/feedback/toasts'
import { SegmentedControl } from '../../ui/form/SegmentedControl'
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
    applyTheme(theme)
    await changeProfile({ theme }).catch((thrown) => {
      applyTheme(me().theme)
      showToast(explain(problemOf(thrown)), 'failed')
    })
  }
  return (
    <Row
      label={account().profile.theme}
      value={
        <SegmentedControl label={words().theme} options={options()} value={me().theme} onChoose={choose} />
      }
    />
  )
}
