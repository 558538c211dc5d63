import type { JSX } from 'solid-js'
import type { ButtonLook } from '../../ui/elements/Button'
import { ActButton } from '../../ui/form/ActButton'
import { beginTotp, type TotpSetup } from './queries'

type Props = Pick<ButtonLook, 'look'> & {
  label?: string
  isMove?: boolean
  onSetup: (setup: TotpSetup) => void
  children: JSX.Element
}

/** Begins to set up an authenticator app; "Confirm it's you" comes before there is anything to see. */
export function EnableTotp(props: Props) {
  const begin = async () => props.onSetup(await beginTotp(props.isMove ?? false))
  return (
    <ActButton
      look={props.look ?? 'secondary'}
      size="small"
      {...(props.label && { label: props.label })}
      act={begin}
    >
      {props.children}
    </ActButton>
  )
}
