import Download from 'lucide-solid/icons/download'
import Printer from 'lucide-solid/icons/printer'
import { For } from 'solid-js'
import { Button } from '../elements/Button'
import { Icon } from '../elements/Icon'
import { CopyButton } from './CopyButton'

type Props = {
  label: string
  codes: readonly string[]
  /** What the codes are: the first line of the file, and of what is printed. */
  head: string
  fileName: string
  words: { readonly download: string; readonly copy: string; readonly print: string }
  /** They were downloaded, copied or printed. */
  onTaken: () => void
}

/**
 * Codes that are shown once, to be taken along as a file, by the clipboard or on paper. On paper they stand
 * alone.
 */
export function OneTimeCodes(props: Props) {
  const text = () => [props.head, '', ...props.codes, ''].join('\n')
  const download = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text()], { type: 'text/plain' }))
    link.download = props.fileName
    link.click()
    URL.revokeObjectURL(link.href)
    props.onTaken()
  }
  const print = () => {
    window.print()
    props.onTaken()
  }
  return (
    <div class="space-y-3">
      <div class="rounded-control border border-line bg-sunken px-4 py-3.5" data-alone-on-paper>
        <p class="hidden print:mb-4 print:block">{props.head}</p>
        <ul
          aria-label={props.label}
          class="grid grid-cols-2 gap-x-4 gap-y-1.5 font-mono text-small max-[25rem]:grid-cols-1"
        >
          <For each={props.codes}>{(code) => <li class="whitespace-nowrap">{code}</li>}</For>
        </ul>
      </div>
      <div class="flex flex-wrap gap-2">
        <Button size="small" onClick={download}>
          <Icon of={Download} size="small" />
          {props.words.download}
        </Button>
        <CopyButton text={text()} label={props.words.copy} onCopied={props.onTaken} />
        <Button size="small" onClick={print}>
          <Icon of={Printer} size="small" />
          {props.words.print}
        </Button>
      </div>
    </div>
  )
}
