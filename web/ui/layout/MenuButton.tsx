import { createSignal, type JSX, lazy, Show, Suspense } from 'solid-js'
import type { MenuEntry } from './menuEntry'

const load = () => import('./Menu')
const Menu = lazy(async () => ({ default: (await load()).Menu }))

type Props = { label: string; trigger: JSX.Element; header: JSX.Element; entries: readonly MenuEntry[] }

const triggerClass =
  'grid size-10 touch:size-11 cursor-pointer place-items-center rounded-full hover:bg-hover'

/**
 * The button of a menu. The menu itself is fetched as the pointer or the focus comes near, and opens with the
 * first press.
 */
export function MenuButton(props: Props) {
  const [isWanted, setWanted] = createSignal(false)
  const button = () => (
    <button
      type="button"
      aria-haspopup="menu"
      aria-expanded="false"
      class={triggerClass}
      onPointerEnter={load}
      onFocus={load}
      onClick={() => setWanted(true)}
    >
      <span class="sr-only">{props.label}</span>
      {props.trigger}
    </button>
  )
  return (
    <Show when={isWanted()} fallback={button()}>
      <Suspense fallback={button()}>
        <Menu
          label={props.label}
          trigger={props.trigger}
          triggerClass={triggerClass}
          header={props.header}
          entries={props.entries}
        />
      </Suspense>
    </Show>
  )
}
