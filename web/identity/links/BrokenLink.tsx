import { Show } from 'solid-js'
import type { LinkPurpose } from '../../../worker/identity/links/purposes.table'
import { explain } from '../../problems/explain'
import { problemOf } from '../../problems/problem'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { TextLink } from '../../ui/elements/TextLink'
import { Failed } from '../../ui/feedback/Failed'
import { EntryFrame } from '../../ui/layout/EntryFrame'
import { entry } from '../../words/words'

type Props = { purpose: LinkPurpose | undefined; cause: unknown; onRetry: () => void }

/** Where to ask for a new link, when the old one is of no use. */
const anew: Readonly<Partial<Record<LinkPurpose, string>>> = {
  activate: '/sign-up',
  'verify-email': '/account/profile',
  'reset-password': '/forgot-password',
  'not-me': '/forgot-password',
}

/** A link that opens nothing: why, and the way on. What is not the link's fault can be tried again. */
export function BrokenLink(props: Props) {
  const words = () => entry().links
  const problem = () => problemOf(props.cause)
  const titles = (): Readonly<Record<string, string>> => ({
    'link-expired': words().expired,
    'link-used': words().used,
    'link-superseded': words().superseded,
    'link-not-valid': words().broken,
  })
  const leads = (): Readonly<Record<string, string>> => ({
    'link-expired': words().expiredText,
    'link-used': words().usedText,
    'link-superseded': words().supersededText,
  })
  return (
    <Show
      when={titles()[problem().code]}
      fallback={
        <EntryFrame title={words().broken}>
          <Failed cause={props.cause} onRetry={props.onRetry} />
        </EntryFrame>
      }
    >
      {(title) => (
        <EntryFrame
          title={title()}
          lead={leads()[problem().code] ?? explain(problem())}
          below={<TextLink href="/sign-in">{words().signIn}</TextLink>}
        >
          <Show when={props.purpose && anew[props.purpose]}>
            {(href) => (
              <ButtonLink look="primary" size="large" wide href={href()}>
                {words().askAgain}
              </ButtonLink>
            )}
          </Show>
        </EntryFrame>
      )}
    </Show>
  )
}
