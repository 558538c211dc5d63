import { ButtonLink } from '../ui/elements/ButtonLink'
import { EntryFrame } from '../ui/layout/EntryFrame'
import { entry } from '../words/words'

/** What stands where nothing is: signed in or not. */
export default function NotFoundPage() {
  const words = () => entry().notFound
  return (
    <EntryFrame title={words().title} heading={words().heading} lead={words().text}>
      <ButtonLink look="primary" size="large" wide href="/">
        {words().home}
      </ButtonLink>
    </EntryFrame>
  )
}
