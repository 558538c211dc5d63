import { lazy, Suspense } from 'solid-js'
import { CopyBox } from '../../ui/feedback/CopyBox'
import { tenancy } from '../../words/words'

const QrCode = lazy(async () => ({ default: (await import('../../ui/data/QrCode')).QrCode }))

/**
 * The link of an invitation, to copy or to show as a QR code. It bears nothing: it opens for its own account
 * alone.
 */
export function ShownLink(props: { email: string; url: string }) {
  const words = () => tenancy().invitations
  return (
    <div class="mt-3 space-y-3">
      <p class="text-soft">
        {words().linkText(props.email)} {words().linkNew}
      </p>
      <CopyBox label={words().linkTitle} text={props.url} copy={words().copy} />
      <Suspense fallback={<div class="size-48" />}>
        <QrCode text={props.url} label={words().qr(props.url)} />
      </Suspense>
    </div>
  )
}
