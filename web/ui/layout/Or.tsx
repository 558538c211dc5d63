/** A line between two ways to do the same. */
export function Or(props: { word: string }) {
  return (
    <div class="flex items-center gap-3 text-small text-faint">
      <span aria-hidden="true" class="h-px grow bg-line" />
      {props.word}
      <span aria-hidden="true" class="h-px grow bg-line" />
    </div>
  )
}
