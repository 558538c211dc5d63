import { onMount } from 'solid-js'
import { TextForm } from './TextForm'

type Props = {
  label: string
  hint: string
  value: string
  onSave: (name: string) => Promise<unknown>
  onClose: () => void
}

/** Another name for something: what it is called now is selected, so that typing replaces it. */
export function RenameForm(props: Props) {
  let box: HTMLDivElement | undefined
  onMount(() => box?.querySelector('input')?.select())
  return (
    <div ref={box}>
      <TextForm name="name" maxLength={100} {...props} />
    </div>
  )
}
