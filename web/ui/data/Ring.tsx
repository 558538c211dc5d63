import type { JSX } from 'solid-js'

/** A part of a whole as a ring with the figure inside, and words beside it that say the same. */
export function Ring(props: { part: number; figure: string; children: JSX.Element }) {
  return (
    <div class="flex items-center gap-4">
      <span aria-hidden="true" class="relative grid size-16 shrink-0 place-items-center">
        <svg aria-hidden="true" viewBox="0 0 36 36" class="absolute inset-0 -rotate-90 fill-none">
          <circle cx="18" cy="18" r="15.5" stroke-width="4" class="stroke-hover" />
          <circle
            cx="18"
            cy="18"
            r="15.5"
            stroke-width="4"
            stroke-linecap="round"
            pathLength="100"
            stroke-dasharray={`${Math.round(props.part * 100)} 100`}
            class={`${props.part >= 1 ? 'stroke-accent' : 'stroke-warning'}
              ${props.part > 0 ? '' : 'hidden'}`}
          />
        </svg>
        <span class="text-small font-semibold">{props.figure}</span>
      </span>
      <div class="min-w-0 text-small">{props.children}</div>
    </div>
  )
}
