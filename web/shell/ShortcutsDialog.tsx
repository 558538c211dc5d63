import { For } from 'solid-js'
import { Dialog } from '../ui/Dialog'
import { account } from '../words/words'

/** All keys of the app. */
export function ShortcutsDialog(props: { onClose: () => void }) {
  const words = () => account().shortcuts
  const keys = () =>
    [
      [['?'], words().show],
      [['g', 'h'], words().home],
      [['g', 'p'], words().profile],
      [['g', 's'], words().security],
      [['Esc'], words().close],
    ] as const
  return (
    <Dialog title={words().title} onClose={props.onClose}>
      <dl class="space-y-2.5">
        <For each={keys()}>
          {([pressed, what]) => (
            <div class="flex items-center justify-between gap-4">
              <dt class="text-body">{what}</dt>
              <dd class="flex items-center gap-1.5 text-tiny text-faint">
                <For each={pressed}>
                  {(key, at) => (
                    <>
                      {at() > 0 ? words().nextKey : null}
                      <kbd class="min-w-6 rounded-[0.375rem] border border-line bg-sunken px-1.5 py-0.5 text-center font-mono text-small text-ink">
                        {key}
                      </kbd>
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
