import { createAsync, useSearchParams } from '@solidjs/router'
import ListTree from 'lucide-solid/icons/list-tree'
import { createSignal, ErrorBoundary, type JSX, Show, Suspense } from 'solid-js'
import { Button } from '../../ui/elements/Button'
import { Icon } from '../../ui/elements/Icon'
import { Failed } from '../../ui/feedback/Failed'
import { Skeleton } from '../../ui/feedback/Skeleton'
import { Page } from '../../ui/layout/Page'
import { docs } from '../../words/words'
import { ReferenceProvider } from './context'
import { DocsNav } from './DocsNav'
import { readReference } from './queries'
import type { Reference } from './reference'

/** The reference, once the document is there: until then, and where it cannot be read, its heading stands. */
export function DocsLayout(props: { children?: JSX.Element }) {
  const reference = createAsync(() => readReference())
  return (
    <ErrorBoundary
      fallback={(cause, again) => (
        <Page title={docs().title}>
          <Failed cause={cause} onRetry={again} />
        </Page>
      )}
    >
      <Suspense
        fallback={
          <Page title={docs().title}>
            <Skeleton rows={8} />
          </Page>
        }
      >
        <Show when={reference()} keyed>
          {(whole) => (
            <ReferenceProvider value={whole}>
              <Columns reference={whole}>{props.children}</Columns>
            </ReferenceProvider>
          )}
        </Show>
      </Suspense>
    </ErrorBoundary>
  )
}

/** What there is on the left, what is read on the right. On a phone the list opens above it. */
function Columns(props: { reference: Reference; children?: JSX.Element }) {
  const [search] = useSearchParams<{ find?: string }>()
  const [isOpen, setOpen] = createSignal(search.find !== undefined)
  return (
    <div lang="en" dir="ltr" class="wide:grid wide:grid-cols-[15.5rem_minmax(0,1fr)] wide:gap-10">
      <div
        data-scrolls
        class="wide:sticky wide:top-20 wide:-ms-2 wide:max-h-[calc(100dvh-6rem)] wide:self-start
          wide:overflow-y-auto wide:px-2 wide:pb-6 max-wide:mb-6"
      >
        <div class="wide:hidden">
          <Button
            wide
            aria-expanded={isOpen()}
            aria-controls="docs-navigation"
            onClick={() => setOpen(!isOpen())}
          >
            <Icon of={ListTree} size="small" />
            {docs().browse}
          </Button>
        </div>
        <div id="docs-navigation" class={isOpen() ? 'max-wide:mt-3' : 'max-wide:hidden'}>
          <DocsNav reference={props.reference} onGo={() => setOpen(false)} />
        </div>
      </div>
      <div class="min-w-0">{props.children}</div>
    </div>
  )
}
