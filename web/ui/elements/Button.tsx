import { type JSX, Show, splitProps } from 'solid-js'
import { Spinner } from './Spinner'

const looks = {
  primary: 'bg-accent text-on-accent shadow-control hover:bg-accent-strong',
  secondary: 'border border-edge/60 bg-surface text-ink shadow-control hover:border-edge hover:bg-hover',
  quiet: 'text-soft hover:bg-hover hover:text-ink',
  danger: 'bg-danger text-on-danger shadow-control hover:bg-danger-strong',
  warn: `border border-edge/60 bg-surface text-danger shadow-control hover:border-danger
    hover:bg-danger-soft`,
} as const

const sizes = {
  usual: 'min-h-9 px-3.5 text-small touch:min-h-11',
  large: 'min-h-11 px-4 text-body',
  small: 'min-h-8 px-2.5 text-small touch:min-h-11',
} as const

/** How a button looks: by what pressing it means, and how much room it has. */
export type ButtonLook = { look?: keyof typeof looks; size?: keyof typeof sizes; wide?: boolean }

/** The classes of a button, for a link that should look like one. */
export const buttonClass = (given: ButtonLook): string =>
  `relative inline-flex max-w-full items-center justify-center gap-2 rounded-control py-1 text-center
    font-medium transition-colors cursor-pointer select-none ${
      looks[given.look ?? 'secondary']
    } ${sizes[given.size ?? 'usual']} ${given.wide ? 'w-full' : ''}`

type Props = JSX.ButtonHTMLAttributes<HTMLButtonElement> & ButtonLook & { pending?: boolean }

/** A button. While `pending` it keeps its place and name, shows a ring, and swallows further clicks. */
export function Button(props: Props) {
  const [own, rest] = splitProps(props, [
    'look',
    'size',
    'wide',
    'pending',
    'children',
    'class',
    'onClick',
    'type',
  ])
  const click: JSX.EventHandler<HTMLButtonElement, MouseEvent> = (event) => {
    if (own.pending) return event.preventDefault()
    if (typeof own.onClick === 'function') own.onClick(event)
  }
  return (
    <button
      {...rest}
      type={own.type ?? 'button'}
      class={`${buttonClass(own)} ${own.class ?? ''} aria-disabled:cursor-default disabled:cursor-default
        disabled:opacity-50`}
      aria-disabled={own.pending ? 'true' : undefined}
      aria-busy={own.pending ? 'true' : undefined}
      onClick={click}
    >
      <span class={`inline-flex min-w-0 items-center justify-center gap-2 ${own.pending ? 'opacity-0' : ''}`}>
        {own.children}
      </span>
      <Show when={own.pending}>
        <span class="absolute inset-0 grid place-items-center">
          <Spinner />
        </span>
      </Show>
    </button>
  )
}
