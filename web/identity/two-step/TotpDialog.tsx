import { type JSX, lazy, Suspense } from 'solid-js'
import { TextLink } from '../../ui/elements/TextLink'
import { CopyButton } from '../../ui/feedback/CopyButton'
import { CodeField } from '../../ui/form/CodeField'
import { Form } from '../../ui/form/Form'
import { Dialog } from '../../ui/layout/Dialog'
import { account, entry } from '../../words/words'
import { activateTotp, type FirstCodes, type TotpSetup } from './queries'

const QrCode = lazy(async () => ({ default: (await import('../../ui/data/QrCode')).QrCode }))

type Props = { setup: TotpSetup; onActivated: (news: string, codes: FirstCodes) => void; onClose: () => void }

/**
 * Sets up an authenticator app: its key as a QR code, as text and as a link, and the first code, which puts
 * it into use.
 */
export function TotpDialog(props: Props) {
  const words = () => account().factors.totp
  const { isMove } = props.setup
  const activate = async (code: string) => {
    const codes = await activateTotp(code)
    props.onActivated(isMove ? words().moved : words().activated, codes)
  }
  return (
    <Dialog
      title={isMove ? words().moveTitle : words().title}
      lead={isMove ? words().moveLead : words().lead}
      onClose={props.onClose}
    >
      <div class="space-y-5">
        <div class="grid gap-x-5 gap-y-4 min-[28rem]:grid-cols-[auto_minmax(0,1fr)]">
          <Step label={words().scan}>
            <Suspense fallback={<div class="size-48" />}>
              <QrCode text={props.setup.uri} label={words().qr} />
            </Suspense>
          </Step>
          <Step label={words().type}>
            <p class="font-mono text-small leading-6 break-words" dir="ltr">
              {props.setup.secret}
            </p>
            <CopyButton text={props.setup.secret} label={words().copy} />
            <p>
              <TextLink href={props.setup.uri}>{words().open}</TextLink>
            </p>
          </Step>
        </div>
        <Form
          submit={words().submit}
          blames={{ 'wrong-code': 'code' }}
          onCancel={{ label: entry().ui.cancel, act: props.onClose }}
          onSubmit={({ code = '' }) => activate(code)}
        >
          <CodeField name="code" kind="digits" label={words().code} autofocus />
        </Form>
      </div>
    </Dialog>
  )
}

function Step(props: { label: string; children: JSX.Element }) {
  return (
    <div class="space-y-2">
      <p class="text-small font-semibold">{props.label}</p>
      {props.children}
    </div>
  )
}
