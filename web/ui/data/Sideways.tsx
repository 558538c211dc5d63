import { createSignal, type JSX, onCleanup, onMount } from 'solid-js'

/**
 * What may be wider than its place, and is moved sideways in it then, by a finger or the arrow keys: nothing
 * of it is cut off, and the page around it stays.
 */
export function Sideways(props: { label: string; children: JSX.Element }) {
  let box: HTMLElement | undefined
  let content: HTMLDivElement | undefined
  const [isWider, setWider] = createSignal(false)
  onMount(() => {
    const observer = new ResizeObserver(() => box && setWider(box.scrollWidth > box.clientWidth))
    for (const element of [box, content]) if (element) observer.observe(element)
    onCleanup(() => observer.disconnect())
  })
  return (
    <section
      ref={box}
      aria-label={isWider() ? props.label : undefined}
      tabindex={isWider() ? 0 : undefined}
      class="overflow-x-auto focus-visible:-outline-offset-2"
    >
      <div ref={content} class="w-fit min-w-full">
        {props.children}
      </div>
    </section>
  )
}
