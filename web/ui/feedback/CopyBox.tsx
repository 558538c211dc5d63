import { CopyButton } from './CopyButton'

type Props = { label: string; text: string; copy: string; onCopied?: () => void }

/** Something to take along: it can be selected by hand, or copied by its button. */
export function CopyBox(props: Props) {
  return (
    <div class="flex items-stretch gap-2">
      <input
        readOnly
        aria-label={props.label}
        value={props.text}
        dir="ltr"
        class="min-h-10 min-w-0 grow rounded-control border border-line bg-sunken px-3 font-mono text-small
          text-soft"
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton text={props.text} label={props.copy} size="usual" onCopied={() => props.onCopied?.()} />
    </div>
  )
}
