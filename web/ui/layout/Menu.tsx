import {
  Content,
  Group,
  GroupLabel,
  Item,
  ItemIndicator,
  Portal,
  RadioGroup,
  RadioItem,
  Root,
  Separator,
  Trigger,
} from '@kobalte/core/dropdown-menu'
import Check from 'lucide-solid/icons/check'
import { Index, type JSX, Match, Switch } from 'solid-js'
import { Icon } from '../elements/Icon'
import type { MenuEntry } from './menuEntry'

const line = `flex min-h-9 touch:min-h-11 cursor-pointer items-center gap-2.5 rounded-control px-2.5
  text-small outline-none select-none data-highlighted:bg-hover`

type Kind<K extends MenuEntry['kind']> = Extract<MenuEntry, { kind: K }>

const isOfKind = <K extends MenuEntry['kind']>(entry: MenuEntry, kind: K): entry is Kind<K> =>
  entry.kind === kind

function LinkLine(props: { of: Kind<'link'> }) {
  let link: HTMLAnchorElement | undefined
  return (
    <Item
      as="a"
      ref={link}
      href={props.of.href}
      class={line}
      onKeyDown={(event: KeyboardEvent) => event.key === ' ' && link?.click()}
    >
      <Icon of={props.of.icon} size="small" class="text-faint" />
      {props.of.label}
    </Item>
  )
}

function ActLine(props: { of: Kind<'act'> }) {
  return (
    <Item class={line} onSelect={() => props.of.act()}>
      <Icon of={props.of.icon} size="small" class="text-faint" />
      <span class="grow">{props.of.label}</span>
      <kbd class="font-mono text-tiny text-faint empty:hidden">{props.of.keys}</kbd>
    </Item>
  )
}

function ChoiceLines(props: { of: Kind<'choice'> }) {
  return (
    <Group>
      <GroupLabel class="block px-2.5 pt-1.5 pb-1 text-tiny font-medium text-faint">
        {props.of.label}
      </GroupLabel>
      <RadioGroup value={props.of.value} onChange={(value: string) => props.of.choose(value)}>
        <Index each={props.of.options}>
          {(option) => (
            <RadioItem value={option().value} class={line} closeOnSelect={false}>
              <Icon of={option().icon} size="small" class="text-faint" />
              <span class="grow">{option().label}</span>
              <ItemIndicator>
                <Icon of={Check} size="small" class="text-accent" />
              </ItemIndicator>
            </RadioItem>
          )}
        </Index>
      </RadioGroup>
    </Group>
  )
}

function Line(props: { of: MenuEntry }) {
  const of = <K extends MenuEntry['kind']>(kind: K) => (isOfKind(props.of, kind) ? props.of : undefined)
  return (
    <Switch>
      <Match when={of('link')}>{(entry) => <LinkLine of={entry()} />}</Match>
      <Match when={of('act')}>{(entry) => <ActLine of={entry()} />}</Match>
      <Match when={of('choice')}>{(entry) => <ChoiceLines of={entry()} />}</Match>
      <Match when={of('line')}>
        <Separator class="-mx-1.5 my-1.5 border-line" />
      </Match>
    </Switch>
  )
}

type Props = {
  label: string
  trigger: JSX.Element
  triggerClass: string
  header: JSX.Element
  entries: readonly MenuEntry[]
}

/** A menu under its button, open when it first appears. It carries Kobalte: load it when it is opened. */
export function Menu(props: Props) {
  return (
    <Root defaultOpen placement="bottom-end" gutter={6} modal={false}>
      <Trigger class={props.triggerClass}>
        <span class="sr-only">{props.label}</span>
        {props.trigger}
      </Trigger>
      <Portal>
        <Content
          class="z-40 w-max min-w-60 max-w-[min(20rem,calc(100vw-2rem))] animate-rise rounded-card
            border border-line bg-raised p-1.5 shadow-panel outline-none"
        >
          <div class="px-2.5 pt-1.5 pb-2">{props.header}</div>
          {/* Lines stay as what they say changes: one of them has the focus. */}
          <Index each={props.entries}>{(entry) => <Line of={entry()} />}</Index>
        </Content>
      </Portal>
    </Root>
  )
}
