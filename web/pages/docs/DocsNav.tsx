import { useLocation, useSearchParams } from '@solidjs/router'
import ChevronRight from 'lucide-solid/icons/chevron-right'
import { createEffect, createMemo, For, on, Show } from 'solid-js'
import { FilterBox } from '../../ui/data/FilterBox'
import { Button } from '../../ui/elements/Button'
import { Icon } from '../../ui/elements/Icon'
import { docs } from '../../words/words'
import { findIn, operationGroups, type Tag } from './groups'
import { guideSections } from './guideSections'
import { MethodMark } from './MethodMark'
import type { Operation, Reference } from './reference'

const line = `flex min-h-8 touch:min-h-11 items-center gap-2 rounded-control px-2 py-1 text-small text-soft
    hover:bg-hover hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium
    aria-[current=page]:text-accent-strong`
const heading = 'px-2 pt-4 pb-1 text-tiny font-medium text-faint'

/**
 * All of the reference by name: the guide, and every operation by what it is about. What is typed stays in
 * the URL.
 */
export function DocsNav(props: { reference: Reference; onGo: () => void }) {
  const [search, setSearch] = useSearchParams<{ find?: string }>()
  const find = () => search.find ?? ''
  const setFind = (text: string) => setSearch({ find: text || null }, { replace: true, scroll: false })
  const found = createMemo(() => findIn(props.reference.operations, find()))
  let list: HTMLElement | undefined
  const location = useLocation()
  createEffect(
    on(
      () => location.pathname,
      () => requestAnimationFrame(() => list && showHere(list)),
    ),
  )
  return (
    <nav ref={list} aria-label={docs().navigation} class="text-small">
      <FilterBox label={docs().filter} value={find()} onInput={setFind} />
      <p role="status" class="px-2 pt-1.5 text-tiny text-faint">
        {find()
          ? docs().found(found().length, props.reference.operations.length)
          : docs().total(found().length)}
      </p>
      <Show when={!find()}>
        <GuideLinks onGo={props.onGo} />
      </Show>
      <For each={operationGroups(found())}>
        {(group) => (
          <>
            <p class={heading}>{docs().groups[group.name]}</p>
            <For each={group.tags}>
              {(tag) => <TagLinks of={tag} isOpen={find() !== ''} onGo={props.onGo} />}
            </For>
          </>
        )}
      </For>
      <Show when={found().length === 0}>
        <div class="space-y-3 px-2 pt-4">
          <p class="text-soft wrap-anywhere">{docs().noneFound(find())}</p>
          <Button size="small" onClick={() => setFind('')}>
            {docs().showAll}
          </Button>
        </div>
      </Show>
    </nav>
  )
}

/** Scrolls the list, and nothing else, to where one is. */
function showHere(list: HTMLElement): void {
  const here = list.querySelector<HTMLElement>('[aria-current]')
  const frame = list.closest('[data-scrolls]')
  if (here && frame) frame.scrollTop = here.offsetTop - frame.clientHeight / 2
}

function GuideLinks(props: { onGo: () => void }) {
  const location = useLocation()
  const isHere = (hash: string) =>
    location.pathname === '/docs' && (location.hash || `#${guideSections[0]}`) === hash
  return (
    <>
      <p class={heading}>{docs().guide}</p>
      <ul>
        <For each={guideSections}>
          {(name) => (
            <li>
              <a
                href={`/docs#${name}`}
                aria-current={isHere(`#${name}`) ? 'page' : undefined}
                class={line}
                onClick={() => props.onGo()}
              >
                {docs().sections[name].title}
              </a>
            </li>
          )}
        </For>
        <li>
          <a
            href="/docs/permissions"
            aria-current={location.pathname === '/docs/permissions' ? 'page' : undefined}
            class={line}
            onClick={() => props.onGo()}
          >
            {docs().permissions.title}
          </a>
        </li>
      </ul>
    </>
  )
}

function TagLinks(props: { of: Tag; isOpen: boolean; onGo: () => void }) {
  const location = useLocation()
  const isHere = (operation: Operation) => location.pathname === `/docs/${operation.slug}`
  return (
    <details open={props.isOpen || props.of.operations.some(isHere)} class="group">
      <summary
        class={`${line} cursor-pointer list-none font-medium text-ink [&::-webkit-details-marker]:hidden`}
      >
        <Icon
          of={ChevronRight}
          size="small"
          class="text-faint transition-transform group-open:rotate-90 rtl:-scale-x-100"
        />
        {props.of.name}
      </summary>
      <ul class="ms-3.5 border-s border-line ps-1.5 pb-1.5">
        <For each={props.of.operations}>
          {(operation) => (
            <li>
              <a
                href={`/docs/${operation.slug}${location.search}`}
                title={`${operation.method} ${operation.path}`}
                aria-current={isHere(operation) ? 'page' : undefined}
                class={`${line} items-start text-[0.8125rem] leading-5`}
                onClick={() => props.onGo()}
              >
                <span class="min-w-0 grow" lang="en">
                  {operation.summary}
                </span>
                <MethodMark method={operation.method} isSmall />
              </a>
            </li>
          )}
        </For>
      </ul>
    </details>
  )
}
