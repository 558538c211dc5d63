import { createMemo, createSignal, createUniqueId } from 'solid-js'
import { Tabs } from '../../ui/layout/Tabs'
import { docs } from '../../words/words'
import { CodeCard } from './CodeCard'
import { curlExample } from './examples/curlExample'
import { exampleOf } from './examples/example'
import { phpExample } from './examples/phpExample'
import { typescriptExample } from './examples/typescriptExample'
import type { Operation, Reference } from './reference'

const writers = { curl: curlExample, typescript: typescriptExample, php: phpExample }
type Tongue = keyof typeof writers
const tongues: readonly { readonly value: Tongue; readonly label: string }[] = [
  { value: 'curl', label: 'curl' },
  { value: 'typescript', label: 'TypeScript' },
  { value: 'php', label: 'PHP' },
]
const key = 'gatehouse.example'
const kept = localStorage.getItem(key)
const [tongue, setTongue] = createSignal<Tongue>(tongues.find(({ value }) => value === kept)?.value ?? 'curl')

/** A request of the operation in three languages; the one that was chosen last stays chosen. */
export function Examples(props: { operation: Operation; reference: Reference }) {
  const id = `example-${createUniqueId()}`
  const call = createMemo(() => exampleOf(props.operation, props.reference, location.origin))
  const text = () => writers[tongue()](call())
  const choose = (value: Tongue) => {
    setTongue(value)
    localStorage.setItem(key, value)
  }
  return (
    <CodeCard
      head={<Tabs label={docs().languages} tabs={tongues} chosen={tongue()} onChoose={choose} panel={id} />}
      copy={docs().copyExample}
      text={text()}
      id={id}
      label={docs().example}
    />
  )
}

/** An answer as it may look. */
export function AnswerExample(props: { status: number; value: unknown }) {
  const text = () => JSON.stringify(props.value, null, 2)
  const label = () => docs().answerExample(props.status)
  return (
    <CodeCard
      head={<p class="py-2 text-small font-medium text-soft">{label()}</p>}
      copy={docs().copyAnswer}
      text={text()}
      label={label()}
    />
  )
}
