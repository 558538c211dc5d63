import { createSignal, lazy, onMount, Show, Suspense } from 'solid-js'
import { Await } from '../../client/Await'
import { arrivals, createFactors } from '../../session/factors'
import { showToast } from '../../ui/feedback/toasts'
import { Section } from '../../ui/layout/Section'
import { account } from '../../words/words'
import type { AddMethod } from './addMethod'
import { createWayBack } from './createWayBack'
import type { FirstCodes, TotpSetup } from './queries'
import { TwoStepOff } from './TwoStepOff'
import { TwoStepOn } from './TwoStepOn'

const TotpDialog = lazy(async () => ({ default: (await import('./TotpDialog')).TotpDialog }))
const SecurityKeyDialog = lazy(async () => ({
  default: (await import('./SecurityKeyDialog')).SecurityKeyDialog,
}))
const CodesDialog = lazy(async () => ({ default: (await import('../../session/CodesDialog')).CodesDialog }))

/**
 * My two-step verification. Whoever was sent here to turn it on goes back once it is. What is shown once
 * stands outside of what is read anew: a failed reading cannot take it away.
 */
export function TwoStepSection() {
  const words = () => account().factors.twoStep
  const [setup, setSetup] = createSignal<TotpSetup | null>(null)
  const [isAddingKey, setAddingKey] = createSignal(false)
  const [first, setFirst] = createSignal<{ readonly codes: readonly string[]; readonly news: string } | null>(
    null,
  )
  let section: HTMLElement | undefined
  const back = createWayBack()
  onMount(() => back && section?.scrollIntoView())
  const goOn = () => section?.focus({ preventScroll: true })
  const added = (news: string, codes: FirstCodes) => {
    setSetup(null)
    setAddingKey(false)
    if (codes) return setFirst({ codes, news })
    goOn()
    showToast(news)
  }
  const codesTaken = (news: string) => {
    setFirst(null)
    goOn()
    showToast(news)
    back?.()
  }
  return (
    <>
      <Section ref={section} title={words().title} lead={words().lead}>
        <Await rows={1} isBare follows={arrivals}>
          <Methods add={{ onTotp: setSetup, onKey: () => setAddingKey(true) }} onRemoved={goOn} />
        </Await>
      </Section>
      <Suspense>
        <Show when={setup()}>
          {(given) => <TotpDialog setup={given()} onActivated={added} onClose={() => setSetup(null)} />}
        </Show>
        <Show when={isAddingKey()}>
          <SecurityKeyDialog onAdded={added} onClose={() => setAddingKey(false)} />
        </Show>
        <Show when={first()}>
          {(shown) => <CodesDialog codes={shown().codes} onClose={() => codesTaken(shown().news)} />}
        </Show>
      </Suspense>
    </>
  )
}

function Methods(props: { add: AddMethod; onRemoved: () => void }) {
  const factors = createFactors()
  return (
    <Show when={factors()}>
      {(held) => (
        <Show
          when={held().mfaEnabled}
          fallback={<TwoStepOff requiredBy={held().requiredBy} add={props.add} />}
        >
          <TwoStepOn factors={held()} add={props.add} onRemoved={props.onRemoved} />
        </Show>
      )}
    </Show>
  )
}
