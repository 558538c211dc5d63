import { createResource, For, Show } from 'solid-js'
import { entry } from '../../words/words'
import type { Strength } from './strength'

const tints = ['bg-danger', 'bg-danger', 'bg-warning', 'bg-accent', 'bg-accent'] as const

type Props = { password: string; minLength: number; personal: readonly string[] }

/**
 * How strong a password is and why, as one types: a bar, and the same in words. The estimator is loaded with
 * the first letter.
 */
export function StrengthMeter(props: Props) {
  const [strength] = createResource(
    () => props.password,
    async (password) => (await import('./strength')).strengthOf(password, props.personal),
  )
  const missing = () => props.minLength - [...props.password.normalize('NFC')].length
  const score = (known: Strength) => (missing() > 0 ? Math.min(known.score, 1) : known.score)
  const verdict = (known: Strength) => {
    if (missing() > 0) return entry().passwords.moreNeeded(missing())
    return [entry().passwords.levels[known.score], entry().passwords.reasons[known.weakness]]
      .filter(Boolean)
      .join('. ')
  }
  return (
    <Show when={props.password ? strength.latest : undefined}>
      {(known) => (
        <div class="space-y-1" aria-live="polite">
          <div aria-hidden="true" class="flex gap-1 pt-0.5">
            <For each={tints}>
              {(_, step) => (
                <span
                  class={`h-1 grow rounded-full
                    ${step() <= score(known()) ? tints[score(known())] : 'bg-line'}`}
                />
              )}
            </For>
          </div>
          <p class="text-small text-soft">
            <span class="sr-only">{entry().passwords.strength}: </span>
            {verdict(known())}
          </p>
        </div>
      )}
    </Show>
  )
}
