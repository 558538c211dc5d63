import TriangleAlert from 'lucide-solid/icons/triangle-alert'
import { Icon } from '../../ui/elements/Icon'
import { admin } from '../../words/words'

/** Across the top of every page of a super admin: mails are held, because no transport is set. */
export default function HeldMail() {
  const words = () => admin().mail
  return (
    <div class="border-b border-warning/30 bg-warning-soft">
      <p
        class="mx-auto flex max-w-shell flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 text-small
          wide:px-8"
      >
        <Icon of={TriangleAlert} size="small" class="text-warning" />
        <span class="min-w-0 grow basis-56">
          <strong class="font-semibold">{words().held}.</strong> {words().heldText}
        </span>
        <a
          href="/admin/mail?state=waiting"
          class="rounded-sm font-medium underline touch:inline-block touch:py-2"
        >
          {words().heldSee}
        </a>
      </p>
    </div>
  )
}
