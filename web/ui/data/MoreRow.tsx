import { Show } from 'solid-js'
import { ActButton } from '../form/ActButton'

/** The end of a list that goes on: reads the next page. Nothing where there is none. */
export function MoreRow(props: {
  next: string | null
  label: string
  onMore: (cursor: string) => Promise<unknown>
}) {
  return (
    <Show when={props.next} keyed>
      {(cursor) => (
        <div class="flex min-h-14 items-center justify-center px-5 py-2.5">
          <ActButton look="quiet" size="small" act={() => props.onMore(cursor)}>
            {props.label}
          </ActButton>
        </div>
      )}
    </Show>
  )
}
