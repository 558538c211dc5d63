import MailOpen from 'lucide-solid/icons/mail-open'
import { Await } from '../../client/Await'
import { MyInvitations } from '../../tenancy/invitations/MyInvitations'
import { Empty } from '../../ui/feedback/Empty'
import { Page } from '../../ui/layout/Page'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'

/** `/account/invitations`: where people want me. */
export default function MyInvitationsPage() {
  const words = () => tenancy().invitations
  return (
    <Page title={words().mine} lead={words().mineLead}>
      <Section title={words().title}>
        <Await rows={2} isBare>
          <MyInvitations
            fallback={<Empty icon={MailOpen} title={words().mineEmpty} text={words().mineEmptyText} />}
          />
        </Await>
      </Section>
    </Page>
  )
}
