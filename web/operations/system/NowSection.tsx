import { For, Show } from 'solid-js'
import { Row } from '../../ui/data/Row'
import { Time } from '../../ui/data/Time'
import { Badge } from '../../ui/elements/Badge'
import { TextLink } from '../../ui/elements/TextLink'
import { Section } from '../../ui/layout/Section'
import { inARow, plainNumber } from '../../words/amounts'
import { admin } from '../../words/words'
import type { Health, SystemState } from './queries'

/** How each part stands right now. */
export function NowSection(props: { state: SystemState; health: Health }) {
  const words = () => admin().system
  const mail = () => {
    const { waiting, failing, dead } = props.state.mail
    return words().mail(plainNumber(waiting), plainNumber(failing), plainNumber(dead))
  }
  return (
    <Section title={words().now}>
      <Row label={words().version} value={`${props.state.product} ${props.state.version}`} />
      <Row label={words().health} value={<HealthWords of={props.health} />} />
      <Row
        label={admin().mail.title}
        value={mail()}
        state={props.state.mail.transport}
        action={<TextLink href="/admin/mail">{words().see}</TextLink>}
      />
      <Row label={words().clock} value={<Clock of={props.state.clock} />} />
      <Row
        label={words().log}
        value={words().sealed(plainNumber(props.state.log.sealedUpTo))}
        state={<Unsealed since={props.state.log.oldestUnsealed} />}
      />
      <Row label={words().peppers} value={<Peppers of={props.state.peppers} />} />
      <Show when={props.state.mfaResets > 0}>
        <Row label={words().mfaResets} value={words().mfaResetsWaiting(props.state.mfaResets)} />
      </Show>
    </Section>
  )
}

function HealthWords(props: { of: Health }) {
  const words = () => admin().system
  const word = (part: keyof Health) =>
    `${words().parts[part]}: ${props.of[part] === 'ok' ? words().working : words().notWorking}`
  return <>{inARow([word('database'), word('kv')])}</>
}

function Clock(props: { of: SystemState['clock'] }) {
  const words = () => admin().system
  return (
    <Show when={props.of} fallback={words().never}>
      {(run) => (
        <>
          {words().ran} <Time at={run().ran} />
        </>
      )}
    </Show>
  )
}

function Unsealed(props: { since: string | null }) {
  return (
    <Show when={props.since}>
      {(since) => (
        <>
          {admin().system.unsealed}: <Time at={since()} />
        </>
      )}
    </Show>
  )
}

function Peppers(props: { of: SystemState['peppers'] }) {
  const words = () => admin().system
  return (
    <ul class="space-y-1">
      <For each={props.of}>
        {(pepper, at) => (
          <li class="flex flex-wrap items-center gap-2">
            <code>{pepper.id}</code>
            <Show when={pepper.isConfigured && at() === 0}>
              <Badge look="good">{words().pepperNewest}</Badge>
            </Show>
            <Badge look={pepper.isInUse && !pepper.isConfigured ? 'danger' : 'plain'}>
              {pepper.isInUse ? words().pepperInUse : words().pepperUnused}
            </Badge>
          </li>
        )}
      </For>
    </ul>
  )
}
