import { entry } from '../../words/words'

/**
 * The sign of the house, a gate, and its name; bare, the name is left to screen readers where there is little
 * room.
 */
export function Logo(props: { size?: 'usual' | 'large'; isBare?: boolean }) {
  const isLarge = () => props.size === 'large'
  return (
    <span
      class={`flex items-center font-display font-semibold tracking-[-0.015em]
        ${isLarge() ? 'gap-3 text-[1.3125rem]' : 'gap-2.5 text-[1.0625rem]'}`}
    >
      <svg aria-hidden="true" viewBox="0 0 32 32" class={isLarge() ? 'size-9' : 'size-7'}>
        <rect width="32" height="32" rx="8" class="fill-accent" />
        <path d="M8 25V14a8 8 0 0 1 16 0v11h-4V14a4 4 0 0 0-8 0v11z" class="fill-on-accent" />
      </svg>
      <span class={props.isBare ? 'max-wide:sr-only' : ''}>{entry().product}</span>
    </span>
  )
}
