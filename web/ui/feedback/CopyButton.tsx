import Check from 'lucide-solid/icons/check'
import Copy from 'lucide-solid/icons/copy'
import { createSignal, onCleanup } from 'solid-js'
import { entry } from '../../words/words'
import { Button, type ButtonLook } from '../elements/Button'
import { Icon } from '../elements/Icon'
import { showToast } from './toasts'

const saidForMs = 2_500

type Props = ButtonLook & { text: string; label: string; onCopied?: () => void }

/** Puts a text into the clipboard and says so in its place, also to a screen reader. */
export function CopyButton(props: Props) {
  const [isCopied, setCopied] = createSignal(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))
  const copy = async () => {
    await navigator.clipboard.writeText(props.text)
    setCopied(true)
    clearTimeout(timer)
    timer = setTimeout(setCopied, saidForMs, false)
    props.onCopied?.()
  }
  return (
    <Button
      look={props.look ?? 'secondary'}
      size={props.size ?? 'small'}
      onClick={() => void copy().catch(() => showToast(entry().ui.notCopied, 'failed'))}
    >
      <Icon of={isCopied() ? Check : Copy} size="small" />
      <span aria-live="polite">{isCopied() ? entry().ui.copied : props.label}</span>
    </Button>
  )
}
