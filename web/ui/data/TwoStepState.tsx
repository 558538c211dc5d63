import ShieldCheck from 'lucide-solid/icons/shield-check'
import ShieldOff from 'lucide-solid/icons/shield-off'
import { tenancy } from '../../words/words'
import { Icon } from '../elements/Icon'

/** Whether somebody has two-step verification on, in a word. */
export function TwoStepState(props: { isOn: boolean }) {
  const words = () => tenancy().members
  return (
    <span
      class={`inline-flex items-center gap-1.5 wide:whitespace-nowrap
        ${props.isOn ? 'text-accent' : 'text-warning'}`}
    >
      <Icon of={props.isOn ? ShieldCheck : ShieldOff} size="small" />
      {props.isOn ? words().twoStepOn : words().twoStepOff}
    </span>
  )
}
