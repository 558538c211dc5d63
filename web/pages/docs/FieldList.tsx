import { For, Show } from 'solid-js'
import { CodeWord, Prose } from '../../ui/layout/Prose'
import { docs } from '../../words/words'
import { type Reference, resolved, type Schema } from './reference'
import { formsOf, hasFields, insideOf, limitsOf, typeOf } from './typeOf'

type Props = {
  schema: Schema
  schemas: Reference['schemas']
  depth?: number
  /** What is answered has all its fields: nobody has to be told. */
  isAnswer?: boolean
}

/** Deeper than this nobody reads on; the example shows it. */
const deepest = 3

/**
 * The fields of an object, each with its form, its bounds and its own fields below; several forms one after
 * another.
 */
export function FieldList(props: Props) {
  const inside = () => insideOf(props.schema, props.schemas)
  const forms = () => formsOf(inside())
  const fields = () => Object.entries(inside().properties ?? {})
  const depth = () => props.depth ?? 0
  return (
    <>
      <ul class={depth() === 0 ? 'divide-y divide-line' : 'mt-2 space-y-2 border-s border-line ps-4'}>
        <For each={fields()}>
          {([name, schema]) => (
            <li class={depth() === 0 ? 'px-5 py-3 max-wide:px-4' : ''}>
              <FieldLine
                name={name}
                schema={schema}
                schemas={props.schemas}
                isRequired={!props.isAnswer && (inside().required?.includes(name) ?? false)}
              />
              <Show when={depth() < deepest && hasFields(schema, props.schemas)}>
                <FieldList
                  schema={schema}
                  schemas={props.schemas}
                  depth={depth() + 1}
                  isAnswer={props.isAnswer ?? false}
                />
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={fields().length === 0 && forms().length > 1}>
        <p class="px-5 pt-3 text-small text-soft max-wide:px-4">{docs().oneOf}:</p>
        <For each={forms()}>
          {(form) => (
            <FieldList
              schema={form}
              schemas={props.schemas}
              depth={depth()}
              isAnswer={props.isAnswer ?? false}
            />
          )}
        </For>
      </Show>
    </>
  )
}

type LineProps = {
  name: string
  schema: Schema
  schemas: Reference['schemas']
  isRequired: boolean
  where?: string
  description?: string | undefined
}

/** One field or parameter: its name, its form, and what is asked of it. */
export function FieldLine(props: LineProps) {
  const schema = () => resolved(props.schema, props.schemas)
  const more = () =>
    [props.where, ...limitsOf(props.schema, props.schemas)].filter((one) => one !== undefined)
  const said = () => props.description ?? props.schema.description ?? schema().description
  return (
    <div class="text-small">
      <p class="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5">
        <code dir="ltr" class="font-mono font-semibold text-ink wrap-anywhere">
          {props.name}
        </code>
        <span class="text-tiny text-faint">{typeOf(props.schema, props.schemas)}</span>
        <Show when={props.isRequired}>
          <span class="text-tiny font-medium text-warning">{docs().required}</span>
        </Show>
        <For each={more()}>
          {(one) => (
            <span class="text-tiny text-faint">
              <Prose text={one} />
            </span>
          )}
        </For>
      </p>
      <Show when={said()}>
        {(text) => (
          <p class="mt-0.5 text-soft" lang="en">
            {text()}
          </p>
        )}
      </Show>
      <Show when={schema().enum}>
        {(values) => (
          <p class="mt-1 flex flex-wrap items-center gap-1.5 text-tiny text-faint">
            {docs().values}
            <For each={values()}>{(value) => <CodeWord>{String(value)}</CodeWord>}</For>
          </p>
        )}
      </Show>
    </div>
  )
}
