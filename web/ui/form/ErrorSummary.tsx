import CircleAlert from 'lucide-solid/icons/circle-alert'
import { createEffect, For, Show } from 'solid-js'
import { entry } from '../../words/words'
import { Icon } from '../elements/Icon'
import type { Fields, FormRefusal } from './refusal'

/** What a refused form says on top, focused each time it is refused. Each entry leads to its field. */
export function ErrorSummary(props: { refusal: FormRefusal; fields: Fields }) {
  let box: HTMLDivElement | undefined
  createEffect(() => props.refusal && box?.focus())
  const concerned = () =>
    Object.entries(props.refusal.errors).flatMap(([name, error]) => {
      const field = props.fields.get(name)
      return field ? [{ id: field.id, label: field.label, error }] : []
    })
  const visit = (id: string) => (event: Event) => {
    event.preventDefault()
    document.getElementById(id)?.focus()
  }
  return (
    <div
      ref={box}
      tabindex="-1"
      role="alert"
      class="flex gap-2.5 rounded-control border border-danger/30 bg-danger-soft px-3.5 py-3 text-small"
    >
      <Icon of={CircleAlert} class="mt-px text-danger" />
      <div class="min-w-0 grow">
        <p class="font-semibold">{props.refusal.text ?? entry().ui.errorSummary(concerned().length)}</p>
        <ul class="mt-1 space-y-0.5 empty:hidden">
          <For each={concerned()}>
            {(field) => (
              <li>
                <a
                  href={`#${field.id}`}
                  target="_self"
                  class="font-medium text-danger underline underline-offset-2"
                  onClick={visit(field.id)}
                >
                  {field.label}
                </a>
                : {field.error}
              </li>
            )}
          </For>
        </ul>
        <Show when={props.refusal.requestId}>
          {(id) => <p class="mt-1 font-mono text-tiny text-soft">{entry().ui.requestId(id())}</p>}
        </Show>
      </div>
    </div>
  )
}
