import { DeletionSection } from '../deletion/DeletionSection'
import { PasskeysSection } from '../passkeys/PasskeysSection'
import { PasswordSection } from '../passwords/PasswordSection'
import { RecoveryCodesSection } from '../recovery-codes/RecoveryCodesSection'
import { LogSection } from '../security-log/LogSection'
import { SessionsSection } from '../sessions/SessionsSection'
import { TwoStepSection } from '../two-step/TwoStepSection'
import { Page } from '../ui/Page'
import { account } from '../words/words'

/** `/account/security`: how I sign in, where I am signed in, what happened to my account, and the way out. */
export default function SecurityPage() {
  const words = () => account().security
  return (
    <Page title={words().title} lead={words().lead}>
      <PasskeysSection />
      <PasswordSection />
      <TwoStepSection />
      <RecoveryCodesSection />
      <SessionsSection />
      <LogSection />
      <DeletionSection />
    </Page>
  )
}
