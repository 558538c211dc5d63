import { Await } from '../../client/Await'
import { LanguageRow } from '../../identity/accounts/LanguageRow'
import { NameRow } from '../../identity/accounts/NameRow'
import { PictureRow } from '../../identity/accounts/PictureRow'
import { ThemeRow } from '../../identity/accounts/ThemeRow'
import { TimeZoneRow } from '../../identity/accounts/TimeZoneRow'
import { EmailRow } from '../../identity/email-addresses/EmailRow'
import { ExportRow } from '../../identity/leaving/export/ExportRow'
import { Page } from '../../ui/layout/Page'
import { Section } from '../../ui/layout/Section'
import { account } from '../../words/words'

/** `/account/profile`: who I am here, how pages look and read for me, and what is kept about me. */
export default function ProfilePage() {
  const words = () => account().profile
  return (
    <Page title={words().title} lead={words().lead}>
      <Section title={words().aboutYou}>
        <PictureRow />
        <NameRow />
        <Await rows={1} isBare>
          <EmailRow />
        </Await>
      </Section>
      <Section title={words().preferences}>
        <LanguageRow />
        <ThemeRow />
        <TimeZoneRow />
      </Section>
      <Section title={account().yourData.title}>
        <ExportRow />
      </Section>
    </Page>
  )
}
