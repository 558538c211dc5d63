import { PasskeysSection } from '../../identity/keys/passkeys/PasskeysSection'
import { DeletionSection } from '../../identity/leaving/deletion/DeletionSection'
import { PasswordSection } from '../../identity/passwords/PasswordSection'
import { SessionsSection } from '../../identity/sessions/SessionsSection'
import { RecoveryCodesSection } from '../../identity/two-step/recovery-codes/RecoveryCodesSection'
import { TwoStepSection } from '../../identity/two-step/TwoStepSection'
import { LogSection } from '../../record/security-log/LogSection'
import { Page } from '../../ui/layout/Page'
import { account } from '../../words/words'

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
