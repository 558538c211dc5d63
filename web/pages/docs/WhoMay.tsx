import Check from 'lucide-solid/icons/check'
import Minus from 'lucide-solid/icons/minus'
import { For, Show } from 'solid-js'
import { Icon } from '../../ui/elements/Icon'
import { CodeWord, Prose } from '../../ui/layout/Prose'
import { docs } from '../../words/words'
import type { Access, PermissionRow, Reference, Says } from './reference'

/** What stands beside the columns of a row. */
export function besidesOf(row: PermissionRow): readonly string[] {
  const words = docs().access
  return [
    row.orFeature && words.orFeature(row.orFeature),
    row.exceptForSuperAdmins && words.exceptForSuperAdmins,
    row.applicationScope &&
      (row.applicationScope === 'any' ? words.anyApplication : words.applicationScope(row.applicationScope)),
    row.activatedOnly && words.activatedOnly,
    row.withoutSessionTokens && words.withoutSessionTokens,
    row.tokensOnly && words.tokensOnly,
    row.cookieOnly && words.cookieOnly,
    row.freshWithCookie && !row.cookieOnly && words.freshWithCookie,
  ].filter((one) => typeof one === 'string')
}

/** What a column hears, as a sign and a word; with `name` beside who stands in it. */
export function VerdictMark(props: { of: Says | undefined; name?: string }) {
  const words = () => docs().access
  const when = () => {
    const says = props.of
    return typeof says === 'object' && 'if' in says ? words().conditions[says.if] : undefined
  }
  const isYes = () => props.of === 'yes' || when() !== undefined
  return (
    <span class={`inline-flex items-start gap-1.5 ${isYes() ? '' : 'text-faint'}`}>
      <Icon
        of={isYes() ? Check : Minus}
        size="small"
        class={`mt-0.75 ${isYes() ? 'text-accent' : 'text-faint'}`}
      />
      <span>
        {props.name}{' '}
        <span class={when() ? 'text-tiny text-soft' : 'sr-only'}>
          {when() ?? (isYes() ? words().yes : words().no)}
        </span>
      </span>
    </span>
  )
}

/** Who may call an operation: in words, and for units as its row of the matrix. */
export function WhoMay(props: { access: Access; reference: Reference }) {
  const words = () => docs().access
  return (
    <div class="space-y-2 px-5 py-4 text-small max-wide:px-4">
      <Show when={props.access.kind === 'anyone' && props.access} keyed>
        {(open) => (
          <>
            <p class="font-medium">{words().anyone}</p>
            <p class="text-soft" lang="en">
              {open.because}
            </p>
          </>
        )}
      </Show>
      <Show when={props.access.kind === 'account' && props.access} keyed>
        {(own) => (
          <>
            <p>
              <Prose text={own.scope === null ? words().account : words().accountToken(own.scope)} />
            </p>
            <Show when={own.freshWithinMinutes !== null}>
              <p class="text-soft">{words().fresh}</p>
            </Show>
          </>
        )}
      </Show>
      <Show when={'permission' in props.access && props.access} keyed>
        {(unit) => (
          <Show when={props.reference.permissions[unit.kind]?.[unit.permission]} keyed>
            {(row) => <Columns kind={unit.kind} permission={unit.permission} row={row} />}
          </Show>
        )}
      </Show>
    </div>
  )
}

function Columns(props: { kind: string; permission: string; row: PermissionRow }) {
  const words = () => docs().access
  return (
    <>
      <ul class="grid gap-x-6 gap-y-1.5 wide:grid-cols-2">
        <For each={Object.entries(props.row.columns)}>
          {([column, says]) => (
            <li>
              <VerdictMark of={says} name={words().columns[props.kind]?.[column] ?? column} />
            </li>
          )}
        </For>
      </ul>
      <Show when={besidesOf(props.row).length > 0}>
        <ul class="list-disc space-y-0.5 ps-5 text-soft marker:text-faint">
          <For each={besidesOf(props.row)}>
            {(text) => (
              <li>
                <Prose text={text} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p class="text-faint">
        {words().permission} <CodeWord>{`${props.kind}: ${props.permission}`}</CodeWord>
      </p>
    </>
  )
}
