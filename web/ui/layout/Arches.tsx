import { For } from 'solid-js'

const radii = [236, 300, 372, 452, 540, 636] as const

/** The gate behind the door: concentric arches that fade out upwards. Decoration. */
export function Arches() {
  return (
    <svg
      aria-hidden="true"
      viewBox="-700 -700 1400 1500"
      preserveAspectRatio="xMidYMin slice"
      class="pointer-events-none absolute top-0 left-1/2 -z-10 h-[1500px] w-[1400px] max-w-none
        -translate-x-1/2 -translate-y-[26rem] fill-none stroke-accent opacity-[0.13]
        [mask-image:linear-gradient(to_bottom,transparent_22%,black_48%,transparent_88%)]"
    >
      <For each={radii}>
        {(radius) => (
          <path d={`M ${-radius} 800 V 0 A ${radius} ${radius} 0 0 1 ${radius} 0 V 800`} stroke-width="1.5" />
        )}
      </For>
    </svg>
  )
}
