import { createSignal, onMount, Show } from 'solid-js'
import { problemOf } from '../../problems/problem'
import { Notice } from '../../ui/feedback/Notice'
import { Form } from '../../ui/form/Form'
import { entry } from '../../words/words'

type Props = {
  keys: 'passkey' | 'security-key' | 'both'
  wide: boolean
  onKey: () => Promise<unknown>
  onCancel: (() => void) | undefined
}

/**
 * A passkey or security key: a button, the browser's question, and a quiet word where that was closed, which
 * is no error.
 */
export function KeyWay(props: Props) {
  let box: HTMLDivElement | undefined
  const words = () => entry().secondStep
  const [isClosed, setClosed] = createSignal(false)
  const use = async () => {
    setClosed(false)
    await props.onKey().catch((thrown) => {
      if (problemOf(thrown).code !== 'prompt-closed') throw thrown
      setClosed(true)
    })
  }
  onMount(() => box?.querySelector<HTMLElement>('[type=submit]')?.focus())
  return (
    <div ref={box}>
      <Form
        submit={words().use[props.keys]}
        wide={props.wide}
        {...(props.onCancel && { onCancel: { label: entry().ui.cancel, act: props.onCancel } })}
        onSubmit={use}
      >
        <p class="text-body text-soft">{words().key[props.keys]}</p>
        <div role="status">
          <Show when={isClosed()}>
            <Notice>{words().closed}</Notice>
          </Show>
        </div>
      </Form>
    </div>
  )
}
