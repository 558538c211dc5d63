import { createAsync } from '@solidjs/router'
import ShieldAlert from 'lucide-solid/icons/shield-alert'
import ShieldCheck from 'lucide-solid/icons/shield-check'
import { createEffect, createSignal, on, Show } from 'solid-js'
import { Icon } from '../../ui/elements/Icon'
import { ActButton } from '../../ui/form/ActButton'
import { account } from '../../words/words'
import type { Verification } from './queries'

/**
 * Whether a log is as it was written: intact up to an entry, how many wait for their seal, or where it is
 * broken. `read` verifies the newest stretch (null), or the one up to a place: a long log is checked by
 * stretches, the older ones when asked for.
 */
export function SealState(props: { read: (until: number | null) => Promise<Verification> }) {
  const words = () => account().log
  const newest = createAsync(() => props.read(null))
  const [older, setOlder] = createSignal<Verification | null>(null)
  createEffect(on(newest, () => setOlder(null), { defer: true }))
  const found = () => {
    const [first, last] = [newest(), older()]
    return first && last
      ? { ...first, checkedFrom: last.checkedFrom, isIntact: last.isIntact, brokenAt: last.brokenAt }
      : first
  }
  const intact = (known: Verification) =>
    [
      known.sealedUpTo > 0 ? words().intact(known.sealedUpTo) : words().nothingSealed,
      known.unsealed > 0 && words().waiting(known.unsealed),
      known.checkedFrom > 1 && words().checkedFrom(known.checkedFrom),
    ]
      .filter(Boolean)
      .join('; ')
  return (
    <Show when={found()}>
      {(known) => (
        <div
          class={`flex items-start gap-2.5 px-5 py-3 max-wide:flex-wrap text-small max-wide:px-4
            ${known().isIntact ? 'bg-sunken/60 text-soft' : 'bg-danger-soft'}`}
        >
          <Icon
            of={known().isIntact ? ShieldCheck : ShieldAlert}
            class={`mt-px ${known().isIntact ? 'text-accent' : 'text-danger'}`}
          />
          <p class="min-w-0 flex-1 max-wide:basis-3/4" aria-live="polite">
            {known().isIntact ? intact(known()) : words().broken(known().brokenAt ?? 0)}
          </p>
          <Show when={known().isIntact && known().checkedFrom > 1}>
            <ActButton
              look="quiet"
              size="small"
              act={async () => void setOlder(await props.read(known().checkedFrom))}
            >
              {words().checkOlder}
            </ActButton>
          </Show>
        </div>
      )}
    </Show>
  )
}
