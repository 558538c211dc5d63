import ChevronLeft from 'lucide-solid/icons/chevron-left'
import ChevronRight from 'lucide-solid/icons/chevron-right'
import { Show } from 'solid-js'
import { Button } from '../elements/Button'
import { Icon } from '../elements/Icon'

type Props = {
  label: string
  /** "Page 2 of 20". */
  text: string
  previous: string
  next: string
  page: number
  pages: number
  onGo: (page: number) => void
}

/** The foot of a list that has more than one page; nothing where there is one. */
export function Pager(props: Props) {
  return (
    <Show when={props.pages > 1}>
      <nav aria-label={props.label} class="flex items-center justify-between gap-3 px-5 py-2.5 max-wide:px-4">
        <Button
          size="small"
          aria-label={props.previous}
          disabled={props.page <= 1}
          onClick={() => props.onGo(props.page - 1)}
        >
          <Icon of={ChevronLeft} size="small" />
        </Button>
        <p role="status" class="text-small text-soft">
          {props.text}
        </p>
        <Button
          size="small"
          aria-label={props.next}
          disabled={props.page >= props.pages}
          onClick={() => props.onGo(props.page + 1)}
        >
          <Icon of={ChevronRight} size="small" />
        </Button>
      </nav>
    </Show>
  )
}
