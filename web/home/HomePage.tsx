import ShieldCheck from 'lucide-solid/icons/shield-check'
import UserRound from 'lucide-solid/icons/user-round'
import { useMe } from '../me'
import { Page } from '../ui/Page'
import { Section } from '../ui/Section'
import { WayTo } from '../ui/WayTo'
import { partOfDay } from '../words/format'
import { account } from '../words/words'
import { Attention, isAllWell } from './Attention'

/** `/`: a greeting, what needs attention, and the ways on. */
export default function HomePage() {
  const words = () => account().home
  const me = useMe()
  return (
    <Page title={words().title} heading={words().greetings[partOfDay()](me().name)} lead={isAllWell(me()) ? words().allWell : undefined}>
      <Attention />
      <Section title={words().settings}>
        <WayTo href="/account/profile" icon={UserRound} title={account().profile.title} text={words().profileText} />
        <WayTo href="/account/security" icon={ShieldCheck} title={account().security.title} text={words().securityText} />
      </Section>
    </Page>
  )
}
