import { type JSX, Show } from 'solid-js'
import { FilterBar } from '../ui/data/FilterBar'
import { Pager } from '../ui/data/Pager'
import { Button } from '../ui/elements/Button'
import { keepFocusIn } from '../ui/layout/keepFocusIn'
import { tenancy } from '../words/words'
import type { ListingView } from './listing'

/** From so many rows on a list has a filter and a count. */
const crowdedFrom = 8

type Props = {
  list: ListingView
  /** What the list holds, for the names of filter and pages. */
  what: string
  count: (total: number) => string
  /** What may be done with the whole list, beside the filter. */
  actions?: JSX.Element
  children: JSX.Element
}

/**
 * What stands around the rows of a list: filter and count above, pages below, and a word where the filter
 * finds nothing.
 */
export function ListFrame(props: Props) {
  const words = () => tenancy().list
  const isFiltered = () => props.list.filter() !== ''
  const count = () =>
    isFiltered()
      ? words().some(props.list.found().length, props.list.total())
      : props.count(props.list.total())
  let frame: HTMLDivElement | undefined
  keepFocusIn(() => frame)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div ref={frame} tabindex="-1" role="group" aria-label={props.what} class="divide-y divide-line">
      <Show when={props.list.total() >= crowdedFrom || isFiltered() || props.actions}>
        <FilterBar
          label={words().filterNamed(props.what)}
          value={props.list.filter()}
          onInput={props.list.setFilter}
          count={count()}
        >
          {props.actions}
        </FilterBar>
      </Show>
      <Show when={props.list.found().length > 0 || !isFiltered()} fallback={<NoneFound list={props.list} />}>
        {props.children}
      </Show>
      <Pager
        label={words().pages(props.what)}
        text={words().page(props.list.page(), props.list.pages())}
        previous={words().previous}
        next={words().next}
        page={props.list.page()}
        pages={props.list.pages()}
        onGo={props.list.goTo}
      />
    </div>
  )
}

function NoneFound(props: { list: ListingView }) {
  const words = () => tenancy().list
  return (
    <div class="flex flex-wrap items-center justify-between gap-3 px-5 py-6 max-wide:px-4">
      <p class="text-body text-soft wrap-anywhere">{words().noneFound(props.list.filter())}</p>
      <Button size="small" onClick={() => props.list.setFilter('')}>
        {words().showAll}
      </Button>
    </div>
  )
}
