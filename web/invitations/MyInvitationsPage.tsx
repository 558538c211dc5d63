import MailOpen from 'lucide-solid/icons/mail-open'
import { Await } from '../Await'
import { Empty } from '../ui/Empty'
import { Page } from '../ui/Page'
import { Section } from '../ui/Section'
import { tenancy } from '../words/words'
import { MyInvitations } from './MyInvitations'

/** `/account/invitations`: where people want me. */
export default function MyInvitationsPage() {
  const words = () => tenancy().invitations
  return (
    <Page title={words().mine} lead={words().mineLead}>
      <Section title={words().title}>
        <Await rows={2} isBare>
          <MyInvitations fallback={<Empty icon={MailOpen} title={words().mineEmpty} text={words().mineEmptyText} />} />
        </Await>
      </Section>
    </Page>
  )
}
