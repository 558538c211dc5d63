import LifeBuoy from 'lucide-solid/icons/life-buoy'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { Await } from '../Await'
import { createFactors } from '../factors'
import { Confirm } from '../ui/Confirm'
import { Empty } from '../ui/Empty'
import { Section } from '../ui/Section'
import { account } from '../words/words'
import { CodesLeft } from './CodesLeft'
import { makeCodes } from './queries'

const CodesDialog = lazy(async () => ({ default: (await import('../CodesDialog')).CodesDialog }))

/** My recovery codes: how many are left, and new ones in their place. */
export function RecoveryCodesSection() {
  const words = () => account().factors.recoveryCodes
  const [left, setLeft] = createSignal<number | null>(null)
  const [codes, setCodes] = createSignal<readonly string[] | null>(null)
  const make = async () => {
    const made = await makeCodes()
    setLeft(null)
    setCodes(made)
  }
  const effects = (ending: number) => [ending > 0 ? words().makeEffects(ending) : words().makeEffectsNone, words().makeEffectsShown]
  return (
    <>
      <Section title={words().title} lead={words().lead}>
        <Await rows={1} isBare>
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
        <Show when={codes()}>{(made) => <CodesDialog codes={made()} onClose={() => setCodes(null)} />}</Show>
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
        <Show when={held().mfaEnabled} fallback={<Empty icon={LifeBuoy} title={words().none} text={words().noneText} />}>
          <CodesLeft codes={held().recoveryCodes} onMake={props.onMake} />
        </Show>
      )}
    </Show>
  )
}
