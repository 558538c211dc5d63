import { Facts } from '../../ui/data/Facts'
import { Time } from '../../ui/data/Time'
import { tenancy } from '../../words/words'
import type { MyInvitation } from './myQueries'

/** What an invitation offers, name beside value. */
export function InvitationFacts(props: { of: MyInvitation }) {
  const words = () => tenancy().invitations
  const facts = () => {
    const { role, expires, reason, unit, creator, created } = props.of
    const { names, texts } = tenancy().roles
    const roleValue = role && (
      <>
        {names[role] ?? role}
        <span class="block text-faint">{texts[role]}</span>
      </>
    )
    return [
      { label: tenancy().kinds[unit.kind], value: unit.name },
      { label: words().by, value: creator.name ? `${creator.name} (${creator.email})` : creator.email },
      roleValue ? { label: words().role, value: roleValue } : null,
      expires ? { label: words().untilTime, value: <Time at={expires} isShort /> } : null,
      reason ? { label: words().why, value: reason } : null,
      { label: words().when, value: <Time at={created} /> },
    ]
  }
  return <Facts of={facts()} />
}
