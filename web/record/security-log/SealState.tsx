import { createAsync } from '@solidjs/router'
import ShieldAlert from 'lucide-solid/icons/shield-alert'
import ShieldCheck from 'lucide-solid/icons/shield-check'
import { Show } from 'solid-js'
import { Icon } from '../../ui/elements/Icon'
import { account } from '../../words/words'
import { readVerification } from './queries'

/**
 * Whether the log is as it was written: intact up to an entry, how many wait for their seal, or where it is
 * broken.
 */
export function SealState() {
  const words = () => account().log
  const found = createAsync(() => readVerification())
  const intact = (known: { sealedUpTo: number; unsealed: number }) =>
    [
      known.sealedUpTo > 0 ? words().intact(known.sealedUpTo) : words().nothingSealed,
      known.unsealed > 0 && words().waiting(known.unsealed),
    ]
      .filter(Boolean)
      .join('; ')
  return (
    <Show when={found()} keyed>
      {(known) => (
        <div
          class={`flex items-start gap-2.5 px-5 py-3 text-small max-wide:px-4
            ${known.isIntact ? 'bg-sunken/60 text-soft' : 'bg-danger-soft'}`}
        >
          <Icon
            of={known.isIntact ? ShieldCheck : ShieldAlert}
            class={`mt-px ${known.isIntact ? 'text-accent' : 'text-danger'}`}
          />
          {known.isIntact ? intact(known) : words().broken(known.brokenAt ?? 0)}
        </div>
      )}
    </Show>
  )
}
