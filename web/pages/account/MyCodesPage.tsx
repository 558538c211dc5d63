import { Await } from '../../client/Await'
import { RedeemForm } from '../../tenancy/catalogue/promo-codes/RedeemForm'
import { UsedCodes } from '../../tenancy/catalogue/promo-codes/UsedCodes'
import { Page } from '../../ui/layout/Page'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'

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
