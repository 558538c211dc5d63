import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { Await } from '../../../client/Await'
import { arrivals, createFactors } from '../../../session/factors'
import { Confirm } from '../../../ui/form/Confirm'
import { Section } from '../../../ui/layout/Section'
import { account } from '../../../words/words'
import { CodesLeft } from './CodesLeft'
import { makeCodes } from './queries'

const CodesDialog = lazy(async () => ({
  default: (await import('../../../session/CodesDialog')).CodesDialog,
}))

/** My recovery codes: how many are left, and new ones in their place. */
export function RecoveryCodesSection() {
  const words = () => account().factors.recoveryCodes
  const [left, setLeft] = createSignal<number | null>(null)
  const [codes, setCodes] = createSignal<readonly string[] | null>(null)
  let section: HTMLElement | undefined
  const close = () => {
    setCodes(null)
    section?.focus({ preventScroll: true })
  }
  const make = async () => {
    const made = await makeCodes()
    setLeft(null)
    setCodes(made)
  }
  const effects = (ending: number) => [
    ending > 0 ? words().makeEffects(ending) : words().makeEffectsNone,
    words().makeEffectsShown,
  ]
  return (
    <>
      <Section ref={section} title={words().title} lead={words().lead}>
        <Await rows={1} isBare follows={arrivals}>
          <Codes onMake={setLeft} />
        </Await>
      </Section>
      <Show when={left() !== null}>
        <Confirm
          title={words().makeTitle}
          effects={effects(left() ?? 0)}
          submit={words().make}
          look="primary"
          onConfirm={make}
          onClose={() => setLeft(null)}
        />
      </Show>
      <Suspense>
        <Show when={codes()}>{(made) => <CodesDialog codes={made()} onClose={close} />}</Show>
      </Suspense>
    </>
  )
}

function Codes(props: { onMake: (left: number) => void }) {
  const words = () => account().factors.recoveryCodes
  const factors = createFactors()
  return (
    <Show when={factors()}>
      {(held) => (
        <Show
          when={held().mfaEnabled}
          fallback={<p class="px-5 py-4 text-small text-faint max-wide:px-4">{words().none}</p>}
        >
          <CodesLeft codes={held().recoveryCodes} onMake={props.onMake} />
        </Show>
      )}
    </Show>
  )
}
