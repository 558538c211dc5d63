import { Page } from '../ui/Page'
import { account } from '../words/words'
import { SessionTokens } from './SessionTokens'
import { TokensSection } from './TokensSection'

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
