import { useMe } from '../../session/me'
import { Row } from '../../ui/data/Row'
import { Avatar } from '../../ui/elements/Avatar'
import { account } from '../../words/words'

/** My picture: the first letters of my name. */
export function PictureRow() {
  const me = useMe()
  const picture = (
    <div class="flex items-center gap-3.5">
      <Avatar name={me().name} size="large" />
      <span class="text-small text-faint">{account().profile.pictureText}</span>
    </div>
  )
  return <Row label={account().profile.picture} value={picture} />
}
