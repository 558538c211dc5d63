import { useSearchParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { Await } from '../../client/Await'
import { PlatformLog } from '../../record/security-log/PlatformLog'
import { readPlatformVerification } from '../../record/security-log/queries'
import { SealState } from '../../record/security-log/SealState'
import { TextLink } from '../../ui/elements/TextLink'
import { Page } from '../../ui/layout/Page'
import { Card } from '../../ui/layout/Section'
import { admin } from '../../words/words'

/** `/admin/security-log`: what happened anywhere; with `?user=ID` one person's part in it. */
export default function PlatformLogPage() {
  const words = () => admin().log
  const [search] = useSearchParams<{ user?: string }>()
  const user = () => (/^[1-9]\d{0,14}$/.test(search.user ?? '') ? (search.user ?? null) : null)
  return (
    <Page title={words().title} lead={words().lead} isWide>
      <Show when={user()}>
        <p class="mb-4 text-small text-soft">
          {words().onlyOne} <TextLink href="/admin/security-log">{words().everything}</TextLink>
        </p>
      </Show>
      <Card>
        <Await rows={1} isBare>
          <SealState read={readPlatformVerification} />
        </Await>
        <Await rows={8} isBare>
          <Show when={user() ?? 'all'} keyed>
            {(whose) => <PlatformLog user={whose === 'all' ? null : whose} />}
          </Show>
        </Await>
      </Card>
    </Page>
  )
}
