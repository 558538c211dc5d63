import { Await } from '../Await'
import { LanguageRow } from '../accounts/LanguageRow'
import { NameRow } from '../accounts/NameRow'
import { PictureRow } from '../accounts/PictureRow'
import { ThemeRow } from '../accounts/ThemeRow'
import { TimeZoneRow } from '../accounts/TimeZoneRow'
import { EmailRow } from '../email-addresses/EmailRow'
import { ExportRow } from '../export/ExportRow'
import { Page } from '../ui/Page'
import { Section } from '../ui/Section'
import { account } from '../words/words'

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
