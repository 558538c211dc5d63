import { useMe } from '../../session/me'
import { Avatar } from '../../ui/data/Avatar'
import { Row } from '../../ui/layout/Row'
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
