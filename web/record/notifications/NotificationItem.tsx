import Check from 'lucide-solid/icons/check'
import { Show } from 'solid-js'
import { isMarked } from '../../session/bell'
import { Markdown } from '../../ui/data/Markdown'
import { Time } from '../../ui/data/Time'
import { Icon } from '../../ui/elements/Icon'
import { OutLink } from '../../ui/elements/OutLink'
import { ActButton } from '../../ui/form/ActButton'
import { notifications } from '../../words/words'
import { feedEntryHref, feedEntrySentence, topicIcons } from './feedEntry'
import { type FeedEntry, markRead } from './queries'

/**
 * One thing that the bell tells: what happened, when, where it leads, and whether I have read it. Following
 * it is reading it.
 */
export function NotificationItem(props: { entry: FeedEntry }) {
  const words = notifications
  const isRead = () => props.entry.isRead || isMarked(props.entry)
  const text = () => props.entry.data.text
  const link = () => props.entry.data.link
  const follow = () => {
    if (!isRead()) void markRead(props.entry.id).catch(() => undefined) // it stays unread: nothing is lost
  }
  return (
    <li
      class={`grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-4 px-5 py-3.5 max-wide:gap-x-3
        max-wide:px-4 ${isRead() ? '' : 'bg-accent-soft/45'}`}
    >
      <span
        class={`relative grid size-9 place-items-center rounded-full
          ${isRead() ? 'bg-sunken text-soft' : 'bg-accent-soft text-accent'}`}
      >
        <Icon of={topicIcons[props.entry.topic]} />
        <Show when={!isRead()}>
          <span
            aria-hidden="true"
            class="absolute -end-0.5 -top-0.5 size-2.5 rounded-full border-2 border-surface bg-danger"
          />
        </Show>
      </span>
      <div class="min-w-0 self-center">
        <p class={`wrap-anywhere ${isRead() ? '' : 'font-semibold'}`}>
          <Show when={!isRead()}>
            <span class="sr-only">{words().isUnread}: </span>
          </Show>
          <Sentence entry={props.entry} onFollow={follow} />
        </p>
        <Show when={text()}>
          {(markdown) => (
            <div class="mt-1 text-small text-soft">
              <Markdown text={String(markdown())} />
            </div>
          )}
        </Show>
        <p class="mt-0.5 flex flex-wrap gap-x-3 text-small text-faint">
          <Time at={props.entry.time} />
          <Show when={link()}>{(href) => <OutLink href={String(href())}>{words().learnMore}</OutLink>}</Show>
        </p>
      </div>
      <Show when={!isRead()}>
        <ActButton
          look="quiet"
          size="small"
          label={words().markReadNamed(feedEntrySentence(props.entry))}
          act={() => markRead(props.entry.id)}
        >
          <Icon of={Check} size="small" />
          <span class="max-wide:sr-only">{words().markRead}</span>
        </ActButton>
      </Show>
    </li>
  )
}

function Sentence(props: { entry: FeedEntry; onFollow: () => void }) {
  return (
    <Show when={feedEntryHref(props.entry)} fallback={feedEntrySentence(props.entry)}>
      {(href) => (
        <a
          href={href()}
          onClick={() => props.onFollow()}
          class="rounded-sm hover:underline touch:inline-block touch:py-1.5"
        >
          {feedEntrySentence(props.entry)}
        </a>
      )}
    </Show>
  )
}
