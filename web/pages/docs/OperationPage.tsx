import { useParams } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { createPlace } from '../../shell/place'
import { Page } from '../../ui/layout/Page'
import { CodeWord, Prose } from '../../ui/layout/Prose'
import { Section } from '../../ui/layout/Section'
import { docs } from '../../words/words'
import { useReference } from './context'
import { AnswerExample, Examples } from './Examples'
import { sampleOf } from './examples/sample'
import { FieldLine, FieldList } from './FieldList'
import { MethodMark } from './MethodMark'
import { PathCode } from './PathCode'
import { ProblemTable } from './ProblemTable'
import type { Operation, Parameter, Sent } from './reference'
import { hasFields, typeOf } from './typeOf'
import { WhoMay } from './WhoMay'

/** `/docs/:operation`: one operation whole. */
export default function OperationPage() {
  const params = useParams<{ operation: string }>()
  const found = () => useReference().operations.find(({ slug }) => slug === params.operation)
  return (
    <Show when={found()} keyed fallback={<Missing />}>
      {(operation) => <Whole of={operation} />}
    </Show>
  )
}

function Missing() {
  return <Page title={docs().operationMissing} lead={docs().operationMissingText} />
}

function Whole(props: { of: Operation }) {
  const reference = useReference()
  createPlace(() => [{ name: docs().title, href: '/docs' }, { name: props.of.tag }])
  return (
    <Page
      title={props.of.summary}
      heading={<span lang="en">{props.of.summary}</span>}
      lead={<Head of={props.of} />}
      isWide
    >
      <Examples operation={props.of} reference={reference} />
      <Section title={docs().who}>
        <WhoMay access={props.of.access} reference={reference} />
      </Section>
      <Show when={props.of.parameters.length > 0}>
        <Section title={docs().parameters}>
          <Parameters of={props.of.parameters} />
        </Section>
      </Show>
      <Show when={props.of.body} keyed>
        {(body) => <Body of={body} />}
      </Show>
      <Section title={docs().answers} isBare>
        <For each={props.of.answers}>{(answer) => <Answer status={answer.status} body={answer.body} />}</For>
      </Section>
      <Show when={props.of.refusals.length > 0}>
        <Section title={docs().refusals} lead={<Prose text={docs().refusalsLead} />}>
          <ProblemTable kinds={props.of.refusals} reference={reference} caption={docs().refusals} />
        </Section>
      </Show>
    </Page>
  )
}

function Head(props: { of: Operation }) {
  return (
    <span class="flex flex-wrap items-baseline gap-x-3 gap-y-1.5 pt-1">
      <MethodMark method={props.of.method} />
      <PathCode path={props.of.path} />
    </span>
  )
}

function Parameters(props: { of: readonly Parameter[] }) {
  const { schemas } = useReference()
  const places = () => ({ path: docs().inPath, query: docs().inQuery, header: docs().inHeader })
  return (
    <ul class="divide-y divide-line">
      <For each={props.of}>
        {(one) => (
          <li class="px-5 py-3 max-wide:px-4">
            <FieldLine
              name={one.name}
              schema={one.schema}
              schemas={schemas}
              isRequired={one.required ?? false}
              where={places()[one.in]}
              description={one.description}
            />
          </li>
        )}
      </For>
    </ul>
  )
}

function Body(props: { of: Sent }) {
  const { schemas } = useReference()
  return (
    <Section title={docs().body} lead={<Prose text={docs().bodyAs(props.of.type)} />}>
      <Show
        when={hasFields(props.of.schema, schemas)}
        fallback={<p class="px-5 py-3 text-small text-soft max-wide:px-4">{docs().noBody}</p>}
      >
        <FieldList schema={props.of.schema} schemas={schemas} />
      </Show>
    </Section>
  )
}

function Answer(props: { status: number; body: Sent | null }) {
  const { schemas } = useReference()
  return (
    <div class="space-y-3.5">
      <p class="flex flex-wrap items-center gap-2 text-small text-soft">
        <CodeWord>{props.status}</CodeWord>
        {props.body ? typeOf(props.body.schema, schemas) : docs().noContent}
      </p>
      <Show when={props.body} keyed>
        {(body) => (
          <>
            <AnswerExample status={props.status} value={sampleOf(body.schema, schemas)} />
            <Show when={hasFields(body.schema, schemas)}>
              <div class="overflow-clip rounded-card border border-line bg-surface shadow-card">
                <FieldList schema={body.schema} schemas={schemas} isAnswer />
              </div>
            </Show>
          </>
        )}
      </Show>
    </div>
  )
}
