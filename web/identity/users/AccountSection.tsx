import { Show } from 'solid-js'
import { Row } from '../../ui/data/Row'
import { Time } from '../../ui/data/Time'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { AskButton } from '../../ui/form/AskButton'
import { Section } from '../../ui/layout/Section'
import { inARow } from '../../words/amounts'
import { admin } from '../../words/words'
import { type InspectedUser, setDisabled, setSuperAdmin } from './queries'
import { TwoStepRow } from './TwoStepRow'

type Props = { user: InspectedUser; isMe: boolean }

/**
 * How an account stands, how its person signs in, and what may be done about both. Nobody keeps themselves
 * out.
 */
export function AccountSection(props: Props) {
  const words = () => admin().users
  const seen = () => (
    <>
      <Show when={props.user.lastSeen}>
        {(at) => (
          <>
            {words().seen} <Time at={at()} />,{' '}
          </>
        )}
      </Show>
      {words().sessions(props.user.sessions)}, {words().tokens(props.user.tokens)}
    </>
  )
  return (
    <Section title={words().standing}>
      <StandingRow {...props} />
      <Show when={!props.user.deleted}>
        <Row label={words().signIn} value={waysIn(props.user)} state={seen()} />
        <TwoStepRow user={props.user} />
        <SuperAdminRow {...props} />
      </Show>
      <Row label={words().made} value={<Time at={props.user.created} isShort />} />
      <Row label={words().id} value={props.user.id} />
    </Section>
  )
}

function waysIn({ hasPassword, passkeys }: InspectedUser): string {
  const words = admin().users
  const ways = [...(hasPassword ? [words.password] : []), ...(passkeys > 0 ? [words.passkeys(passkeys)] : [])]
  return ways.length > 0 ? inARow(ways) : words.noWay
}

const nameOf = ({ name, email }: InspectedUser) => name || email

function StandingRow(props: Props) {
  const words = () => admin().users
  const standing = () => {
    if (props.user.deleted) return 'deleted'
    if (props.user.isDisabled) return 'disabled'
    return props.user.isActivated ? 'active' : 'notActivated'
  }
  const turn = async (isDisabled: boolean) => {
    const said = isDisabled ? words().disabled(nameOf(props.user)) : words().enabled(nameOf(props.user))
    await setDisabled(props.user.id, isDisabled)
    showToast(said)
  }
  const disable = () => (
    <AskButton
      label={words().disable}
      look="warn"
      title={words().disableTitle(nameOf(props.user))}
      effects={words().disableEffects}
      act={() => turn(true)}
    />
  )
  const action = () => (
    <Show when={props.user.isDisabled} fallback={disable()}>
      <ActButton size="small" act={() => turn(false)}>
        {words().enable}
      </ActButton>
    </Show>
  )
  return (
    <Row
      label={words().standing}
      value={words().standings[standing()]}
      action={props.isMe || props.user.deleted ? undefined : action()}
    />
  )
}

function SuperAdminRow(props: Props) {
  const words = () => admin().users
  const turn = async (is: boolean) => {
    const said = is ? words().madeSuperAdmin(nameOf(props.user)) : words().unmade(nameOf(props.user))
    await setSuperAdmin(props.user.id, is)
    showToast(said)
  }
  const make = () => (
    <AskButton
      label={words().make}
      title={words().makeTitle(nameOf(props.user))}
      effects={words().makeEffects}
      act={() => turn(true)}
    />
  )
  const action = () => (
    <Show when={props.user.isSuperAdmin} fallback={make()}>
      <AskButton
        label={words().unmake}
        name={`${words().unmake}: ${nameOf(props.user)}`}
        look="warn"
        title={words().unmakeTitle(nameOf(props.user))}
        effects={words().unmakeEffects}
        act={() => turn(false)}
      />
    </Show>
  )
  return (
    <Row
      label={words().superAdmin}
      value={props.user.isSuperAdmin ? words().superAdminYes : words().superAdminNo}
      action={props.isMe ? undefined : action()}
    />
  )
}
