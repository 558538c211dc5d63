import { Await } from '../Await'
import { Page } from '../ui/Page'
import { Section } from '../ui/Section'
import { tenancy } from '../words/words'
import { RedeemForm } from './RedeemForm'
import { UsedCodes } from './UsedCodes'

/** `/account/promo-codes`: redeems a code, and shows those that I have used. */
export default function MyCodesPage() {
  const words = () => tenancy().myCodes
  return (
    <Page title={words().title} lead={words().lead}>
      <Section title={words().redeem} lead={words().redeemLead}>
        <RedeemForm />
      </Section>
      <Section title={words().used} lead={words().usedLead}>
        <Await rows={2} isBare>
          <UsedCodes />
        </Await>
      </Section>
    </Page>
  )
}
