import { useLocation } from '@solidjs/router'
import {
  type Accessor,
  createEffect,
  createMemo,
  type JSX,
  lazy,
  Match,
  Show,
  Suspense,
  Switch,
} from 'solid-js'
import { asked } from '../session/confirmation'
import { type Account, createAccount, lastKnown, MeProvider } from '../session/me'
import { claimDrafts } from '../ui/form/drafts'
import { entry, loadWords } from '../words/words'
import { createShortcuts } from './createShortcuts'
import { focusHeadingOnNewPages } from './focusHeadingOnNewPages'
import { page } from './page'
import { noteVisit } from './palette/recent'
import { signalAccount } from './signalAccount'
import { TopBar } from './TopBar'

const HeldMail = page(() => import('../operations/mail-queue/HeldMail'), 'admin')
const ConfirmDialog = lazy(async () => ({
  default: (await import('../identity/sign-in/ConfirmDialog')).ConfirmDialog,
}))
const Palette = lazy(async () => {
  const staffWords = lastKnown()?.isSuperAdmin ? loadWords('admin') : null
  const [{ Palette }] = await Promise.all([import('./palette/Palette'), loadWords('tenancy'), staffWords])
  return { default: Palette }
})
const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog')).ShortcutsDialog }))

/**
 * What stands around every page of a signed-in person: skip link, top bar, the page, and the dialogs of the
 * whole app.
 */
export default function Shell(props: { children?: JSX.Element }) {
  const account = createAccount()
  const shortcuts = createShortcuts()
  const location = useLocation()
  focusHeadingOnNewPages()
  createEffect(() => {
    const me = account()
    if (me) noteVisit(me.id, location.pathname)
  })
  createEffect(() => {
    const me = account()
    if (me) void signalAccount(me).catch(() => undefined) // the password manager is told the next time
  })
  return (
    <Show when={account()}>
      {(first) => (
        <MeProvider value={claimed(withoutGaps(account, first()))}>
          <a
            href="#content"
            target="_self"
            class="fixed start-4 top-3 z-50 -translate-y-24 rounded-control bg-accent px-4 py-2 text-small
              font-medium text-on-accent focus:translate-y-0"
          >
            {entry().shell.skip}
          </a>
          <TopBar
            onShortcuts={() => shortcuts.open('shortcuts')}
            onSearch={() => shortcuts.open('palette')}
            onNearSearch={Palette.preload}
          />
          <Suspense>
            <Show when={account()?.mailIsHeld}>
              <HeldMail />
            </Show>
          </Suspense>
          <main
            id="content"
            tabindex="-1"
            class="mx-auto w-full max-w-shell px-4 pt-6 pb-20 outline-none wide:px-8 wide:pt-10"
          >
            {props.children}
          </main>
          <Suspense>
            <Show when={asked()}>{(question) => <ConfirmDialog onEnd={question().end} />}</Show>
            <Switch>
              <Match when={shortcuts.opened() === 'shortcuts'}>
                <ShortcutsDialog onClose={shortcuts.close} />
              </Match>
              <Match when={shortcuts.opened() === 'palette'}>
                <Palette onClose={shortcuts.close} />
              </Match>
            </Switch>
          </Suspense>
        </MeProvider>
      )}
    </Show>
  )
}

/**
 * The account, and while a new page is on its way the one before: `Show`'s own accessor throws for whoever
 * looks in between.
 */
const withoutGaps = (account: Accessor<Account | undefined>, first: Account): Accessor<Account> =>
  createMemo((before: Account) => account() ?? before, first)

/** The account, once drafts of anybody else are out of the way. */
function claimed(me: Accessor<Account>): Accessor<Account> {
  claimDrafts(String(me().id))
  return me
}
