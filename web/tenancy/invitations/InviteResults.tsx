import CircleAlert from 'lucide-solid/icons/circle-alert'
import CircleCheck from 'lucide-solid/icons/circle-check'
import { createSignal, For, Show } from 'solid-js'
import { explain } from '../../problems/explain'
import { ApiProblem } from '../../problems/problem'
import { codeIn } from '../../problems/problemIn'
import type { Unit } from '../../session/unit'
import { Button } from '../../ui/elements/Button'
import { Icon } from '../../ui/elements/Icon'
import { entry, tenancy } from '../../words/words'
import { type InviteResult, linkOf } from './queries'
import { ShownLink } from './ShownLink'

type Props = {
  unit: Unit
  results: readonly InviteResult[]
  onAgain: (addresses: string) => void
  onClose: () => void
}

/** What became of each address: invited, with its link to show, or why not. */
export function InviteResults(props: Props) {
  const words = () => tenancy().invitations
  const failed = () => props.results.filter(({ status }) => status === 'failed')
  let summary: HTMLParagraphElement | undefined
  queueMicrotask(() => summary?.focus())
  return (
    <div class="space-y-4">
      <p ref={summary} tabindex="-1" class="text-body">
        {words().resultsOf(props.results.length - failed().length, failed().length)}
      </p>
      <ul
        class="max-h-[50dvh] divide-y divide-line overflow-y-auto rounded-control border border-line"
        tabindex="0"
        aria-label={words().results}
      >
        <For each={props.results}>{(result) => <Result unit={props.unit} of={result} />}</For>
      </ul>
      <div class="flex flex-wrap justify-end gap-2">
        <Show
          when={failed().length > 0}
          fallback={<Button onClick={() => props.onAgain('')}>{words().more}</Button>}
        >
          <Button
            onClick={() =>
              props.onAgain(
                failed()
                  .map(({ email }) => email)
                  .join('\n'),
              )
            }
          >
            {words().tryFailed}
          </Button>
        </Show>
        <Button look="primary" onClick={() => props.onClose()}>
          {words().done}
        </Button>
      </div>
    </div>
  )
}

function Result(props: { unit: Unit; of: InviteResult }) {
  const words = () => tenancy().invitations
  const [isShown, setShown] = createSignal(false)
  const isInvited = () => props.of.status === 'invited'
  const why = () =>
    explain(
      new ApiProblem(codeIn(props.of.code ?? 'unknown'), props.of.error ? { detail: props.of.error } : {}),
    )
  return (
    <li class="px-3.5 py-2.5 text-small">
      <div class="flex items-center gap-2.5">
        <Icon
          of={isInvited() ? CircleCheck : CircleAlert}
          size="small"
          class={isInvited() ? 'text-accent' : 'text-danger'}
        />
        <span class="min-w-0 grow wrap-anywhere">
          <bdi class="font-medium">{props.of.email}</bdi>
          <span class="block text-soft">{isInvited() ? words().invited : why()}</span>
        </span>
        <Show when={isInvited() && props.of.id}>
          <Button
            size="small"
            look="quiet"
            aria-expanded={isShown()}
            aria-label={words().showLinkFor(props.of.email)}
            onClick={() => setShown(!isShown())}
          >
            {isShown() ? entry().ui.close : words().showLink}
          </Button>
        </Show>
      </div>
      <Show when={isShown() && props.of.id}>
        {(id) => <ShownLink email={props.of.email} url={linkOf(props.unit.kind, id())} />}
      </Show>
    </li>
  )
}
