import { OneTimeSecret } from '../../session/OneTimeSecret'
import type { IssuedToken } from './queries'

/** A request that shows whether the token works. */
const exampleOf = ({ kind, token }: IssuedToken): string =>
  kind === 'personal'
    ? `curl -H 'X-Auth-Token: ${token}' ${location.origin}/api/account`
    : `curl -H 'X-KBC-ManageApiToken: ${token}' ${location.origin}/manage/tokens/verify`

/** Shows a new token of mine, this once. */
export const TokenShown = (props: { made: IssuedToken; onClose: () => void }) => (
  <OneTimeSecret
    name={props.made.name}
    value={props.made.token}
    example={exampleOf(props.made)}
    onClose={props.onClose}
  />
)
