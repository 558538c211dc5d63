import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { OutLink } from '../elements/OutLink'
import { type Block, type Inline, markdownOf } from './markdown'

/** A text that somebody wrote in Markdown: its small, safe part, drawn as elements. */
export function Markdown(props: { text: string }) {
  return (
    <div class="space-y-2 wrap-anywhere">
      <For each={markdownOf(props.text)}>{(block) => <Part of={block} />}</For>
    </div>
  )
}

function Part(props: { of: Block }) {
  const list = () => (props.of.kind === 'list' ? props.of : undefined)
  const paragraph = () => (props.of.kind === 'paragraph' ? props.of : undefined)
  return (
    <Switch>
      <Match when={paragraph()}>
        {(of) => (
          <p>
            <For each={of().lines}>
              {(line, at) => (
                <>
                  <Show when={at() > 0}>
                    <br />
                  </Show>
                  <Line of={line} />
                </>
              )}
            </For>
          </p>
        )}
      </Match>
      <Match when={list()}>
        {(of) => (
          <Show
            when={of().isNumbered}
            fallback={<ul class="list-disc space-y-0.5 ps-5">{items(of().items)}</ul>}
          >
            <ol class="list-decimal space-y-0.5 ps-5">{items(of().items)}</ol>
          </Show>
        )}
      </Match>
    </Switch>
  )
}

const items = (lines: readonly (readonly Inline[])[]): JSX.Element => (
  <For each={lines}>
    {(line) => (
      <li>
        <Line of={line} />
      </li>
    )}
  </For>
)

function Line(props: { of: readonly Inline[] }): JSX.Element {
  return <For each={props.of}>{piece}</For>
}

function piece(of: Inline): JSX.Element {
  switch (of.kind) {
    case 'text':
      return of.text
    case 'code':
      return <code class="rounded-sm bg-sunken px-1 font-mono text-tiny">{of.text}</code>
    case 'strong':
      return (
        <strong class="font-semibold">
          <Line of={of.of} />
        </strong>
      )
    case 'em':
      return (
        <em>
          <Line of={of.of} />
        </em>
      )
    case 'link':
      return (
        <OutLink href={of.href}>
          <Line of={of.of} />
        </OutLink>
      )
  }
}
