import Megaphone from 'lucide-solid/icons/megaphone'
import { Show } from 'solid-js'
import { Markdown } from '../../ui/data/Markdown'
import { Time } from '../../ui/data/Time'
import { Badge } from '../../ui/elements/Badge'
import { Button } from '../../ui/elements/Button'
import { OutLink } from '../../ui/elements/OutLink'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { Item } from '../../ui/layout/Item'
import { inARow } from '../../words/amounts'
import { admin } from '../../words/words'
import { type Announcement, endNow } from './queries'

/** How an announcement stands at this moment. */
function standingOf({ starts, ends }: Announcement): 'over' | 'planned' | 'live' {
  const now = Date.now()
  if (Date.parse(ends) <= now) return 'over'
  return Date.parse(starts) > now ? 'planned' : 'live'
}
const looks = { over: 'plain', planned: 'warning', live: 'good' } as const

/** One announcement, as platform staff see it: what it says, to whom, from when until when. */
export function AnnouncementItem(props: { of: Announcement; onDelete: () => void }) {
  const words = () => admin().announcements
  const standing = () => standingOf(props.of)
  const end = async () => {
    await endNow(props.of.id)
    showToast(words().ended)
  }
  return (
    <Item
      icon={Megaphone}
      look={standing() === 'live' ? 'good' : 'plain'}
      name={props.of.title}
      badges={<Badge look={looks[standing()]}>{words().standings[standing()]}</Badge>}
      actions={
        <>
          <Show when={standing() === 'live'}>
            <ActButton size="small" label={words().endNamed(props.of.title)} act={end}>
              {words().end}
            </ActButton>
          </Show>
          <Button
            size="small"
            look="warn"
            aria-label={words().deleteNamed(props.of.title)}
            onClick={() => props.onDelete()}
          >
            {words().delete}
          </Button>
        </>
      }
    >
      <Show when={props.of.text}>
        <Markdown text={props.of.text} />
      </Show>
      <p class="mt-1 text-faint">{reachOf(props.of)}</p>
      <p class="flex flex-wrap gap-x-1.5 text-faint">
        <Time at={props.of.starts} isShort /> – <Time at={props.of.ends} isShort />
      </p>
      <Show when={props.of.link}>{(link) => <OutLink href={link()}>{link()}</OutLink>}</Show>
    </Item>
  )
}

/** Whom it reaches, in words. */
function reachOf({ audience }: Announcement): string {
  const words = admin().announcements
  if (audience === null) return words.audiences.everyone
  const parts = (['maintainers', 'organizations', 'projects', 'features'] as const).flatMap((kind) =>
    audience[kind].length > 0
      ? [`${words.audiences[kind]}: ${inARow(audience[kind].map(({ name }) => name))}`]
      : [],
  )
  return parts.join('; ')
}
