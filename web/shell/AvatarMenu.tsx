import { useNavigate } from '@solidjs/router'
import BookOpen from 'lucide-solid/icons/book-open'
import Building from 'lucide-solid/icons/building'
import Keyboard from 'lucide-solid/icons/keyboard'
import LogOut from 'lucide-solid/icons/log-out'
import Monitor from 'lucide-solid/icons/monitor'
import Moon from 'lucide-solid/icons/moon'
import Settings from 'lucide-solid/icons/settings'
import Sun from 'lucide-solid/icons/sun'
import Wrench from 'lucide-solid/icons/wrench'
import { changeProfile } from '../identity/accounts/queries'
import { signOut } from '../identity/sign-in/queries'
import { explain } from '../problems/explain'
import { problemOf } from '../problems/problem'
import { applyTheme, type Theme } from '../session/appearance'
import { useMe } from '../session/me'
import { Avatar } from '../ui/elements/Avatar'
import { showToast } from '../ui/feedback/toasts'
import { dropDrafts } from '../ui/form/drafts'
import { MenuButton } from '../ui/layout/MenuButton'
import type { MenuEntry } from '../ui/layout/menuEntry'
import { entry } from '../words/words'

const sayWhy = (thrown: unknown) => showToast(explain(problemOf(thrown)), 'failed')

/** My menu: who I am, Account Settings, theme, keys, Sign out. */
export function AvatarMenu(props: { onShortcuts: () => void }) {
  const words = () => entry().shell
  const me = useMe()
  const navigate = useNavigate()
  const leave = async () => {
    await signOut()
    dropDrafts()
    navigate('/sign-in', { replace: true })
    showToast(words().signedOut)
  }
  const choose = async (theme: Theme) => {
    applyTheme(theme)
    await changeProfile({ theme }).catch(sayWhy)
  }
  const entries = (): readonly MenuEntry[] => [
    { kind: 'line' },
    { kind: 'link', label: words().accountSettings, icon: Settings, href: '/account' },
    { kind: 'link', label: words().organizations, icon: Building, href: '/account/organizations' },
    ...(me().isSuperAdmin
      ? [{ kind: 'link', label: words().administration, icon: Wrench, href: '/admin' } as const]
      : []),
    { kind: 'line' },
    {
      kind: 'choice',
      label: words().theme,
      options: themes(),
      value: me().theme,
      choose: (picked) => {
        const theme = themes().find(({ value }) => value === picked)?.value
        if (theme) void choose(theme)
      },
    },
    { kind: 'line' },
    { kind: 'link', label: words().apiReference, icon: BookOpen, href: '/docs' },
    { kind: 'act', label: words().shortcuts, icon: Keyboard, act: props.onShortcuts, keys: '?' },
    { kind: 'act', label: words().signOut, icon: LogOut, act: () => void leave().catch(sayWhy) },
  ]
  const header = (
    <>
      <p class="truncate font-semibold">{me().name}</p>
      <p class="truncate text-small text-faint">
        <bdi>{me().email}</bdi>
      </p>
    </>
  )
  return (
    <MenuButton
      label={words().accountMenu(me().name)}
      trigger={<Avatar name={me().name} />}
      header={header}
      entries={entries()}
    />
  )
}

function themes() {
  const { themes: names } = entry().shell
  return [
    { value: 'system', label: names.system, icon: Monitor },
    { value: 'light', label: names.light, icon: Sun },
    { value: 'dark', label: names.dark, icon: Moon },
  ] as const
}
