import { For } from 'solid-js'
import { Key } from '../ui/elements/Key'
import { Dialog } from '../ui/layout/Dialog'
import { account } from '../words/words'
import { keysTo } from './navigation/goKeys'
import { settingsPages } from './navigation/settingsPages'
import { paletteKeys } from './palette/paletteKeys'

/** All keys of the app. */
export function ShortcutsDialog(props: { onClose: () => void }) {
  const words = () => account().shortcuts
  const pages = () => settingsPages().flatMap((group) => group.pages)
  const goTo = (what: string, href: string) => [what, keysTo(href) ?? [], words().nextKey] as const
  const keys = (): readonly (readonly [string, readonly string[], string])[] => [
    [words().palette, [paletteKeys(), '/'], words().or],
    goTo(words().home, '/'),
    ...pages().map(({ title, href }) => goTo(words().goTo(title), href)),
    [words().show, ['?'], ''],
    [words().close, ['Esc'], ''],
  ]
  return (
    <Dialog title={words().title} onClose={props.onClose}>
      <dl class="space-y-2.5">
        <For each={keys()}>
          {([what, pressed, between]) => (
            <div class="flex items-center justify-between gap-4">
              <dt class="text-body">{what}</dt>
              <dd class="flex shrink-0 items-center gap-1.5 text-tiny text-faint">
                <For each={pressed}>
                  {(key, at) => (
                    <>
                      {at() > 0 ? between : null}
                      <Key>{key}</Key>
                    </>
                  )}
                </For>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </Dialog>
  )
}
