/** A turning ring the size of the text. Say what is going on beside it. */
export function Spinner() {
  return (
    <span
      aria-hidden="true"
      class="inline-block size-4 shrink-0 animate-turn rounded-full border-2 border-current
        border-e-transparent opacity-80"
    />
  )
}
