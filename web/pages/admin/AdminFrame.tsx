import { type JSX, Show } from 'solid-js'
import { useMe } from '../../session/me'
import { AreaFrame } from '../../shell/navigation/AreaFrame'
import { adminPages } from '../../shell/navigation/adminPages'
import { createPlace } from '../../shell/place'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { QuestionPage } from '../../ui/layout/QuestionPage'
import { admin, entry } from '../../words/words'

/**
 * Administration: its pages on the left, the one that is read on the right. For super admins; to everybody
 * else there is nothing here.
 */
export default function AdminFrame(props: { children?: JSX.Element }) {
  const me = useMe()
  return (
    <Show when={me().isSuperAdmin} fallback={<NothingHere />}>
      <Area>{props.children}</Area>
    </Show>
  )
}

function Area(props: { children?: JSX.Element }) {
  createPlace(() => [{ name: admin().title, href: '/admin' }])
  return (
    <AreaFrame name={admin().title} home="/admin" groups={adminPages()}>
      {props.children}
    </AreaFrame>
  )
}

function NothingHere() {
  const words = () => entry().notFound
  return (
    <QuestionPage title={words().title} heading={words().heading} isNews>
      <p class="text-body text-soft">{words().text}</p>
      <ButtonLink look="primary" size="large" wide href="/">
        {words().home}
      </ButtonLink>
    </QuestionPage>
  )
}
