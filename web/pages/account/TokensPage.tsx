import { SessionTokens } from '../../tokens/own/SessionTokens'
import { TokensSection } from '../../tokens/own/TokensSection'
import { Page } from '../../ui/layout/Page'
import { account } from '../../words/words'

/** `/account/tokens`: what acts for me through the API. */
export default function TokensPage() {
  const words = () => account().tokens
  return (
    <Page title={words().title} lead={words().lead}>
      <TokensSection kind="management" />
      <TokensSection kind="personal" />
      <SessionTokens />
    </Page>
  )
}
