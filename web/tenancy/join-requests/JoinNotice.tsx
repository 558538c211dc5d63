import { createAsync } from '@solidjs/router'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { Await } from '../../client/Await'
import type { Unit } from '../../session/unit'
import { TimeIn } from '../../ui/data/TimeIn'
import { Button } from '../../ui/elements/Button'
import { Notice } from '../../ui/feedback/Notice'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { tenancy } from '../../words/words'
import { AskDialog } from './AskDialog'
import { join, readMyRequests, withdraw } from './queries'

/** For somebody who sees a unit without being its member: join it, or ask, or that neither is possible. */
export function JoinNotice(props: {
  unit: Unit
  /** Whether the caller may join by themselves, and whether they may ask to be let in. */
  mayJoin: boolean
  mayAsk?: boolean
}) {
  const words = () => tenancy().requests
  const texts = () => {
    const {
      joinTitle,
      joinText,
      joinOrganizationTitle,
      joinOrganizationText,
      joinMaintainerTitle,
      joinMaintainerText,
    } = words()
    return {
      project: { title: joinTitle, text: joinText, act: words().join },
      organization: {
        title: joinOrganizationTitle,
        text: joinOrganizationText,
        act: words().joinOrganization,
      },
      maintainer: { title: joinMaintainerTitle, text: joinMaintainerText, act: words().joinMaintainer },
    }[props.unit.kind]
  }
  const act = async () => {
    const { name } = props.unit
    await join(props.unit)
    showToast(words().joined(name))
  }
  const joinButton = () => (
    <ActButton size="small" look="primary" act={act}>
      {texts().act}
    </ActButton>
  )
  return (
    <Switch fallback={<Notice title={texts().title}>{words().closedOrganizationText}</Notice>}>
      <Match when={props.mayJoin}>
        <Notice title={texts().title} action={joinButton()}>
          {texts().text}
        </Notice>
      </Match>
      <Match when={props.mayAsk}>
        <Await rows={1} isBare>
          <Asking unit={props.unit} />
        </Await>
      </Match>
    </Switch>
  )
}

function Asking(props: { unit: Unit }) {
  const words = () => tenancy().requests
  const [isAsked, setAsked] = createSignal(false)
  const requests = createAsync(() => readMyRequests())
  const mine = () => requests()?.find(({ project }) => project.id === props.unit.id)
  const back = async (id: number) => {
    await withdraw(props.unit, id)
    showToast(words().withdrawn)
  }
  const askButton = () => (
    <Button size="small" look="primary" onClick={() => setAsked(true)}>
      {words().ask}
    </Button>
  )
  const withdrawButton = (id: number) => (
    <ActButton size="small" act={() => back(id)}>
      {words().withdraw}
    </ActButton>
  )
  return (
    <>
      <Show
        when={mine()}
        fallback={
          <Notice title={words().joinTitle} action={askButton()}>
            {words().askText}
          </Notice>
        }
      >
        {(request) => (
          <Notice title={words().askedTitle} action={withdrawButton(request().id)}>
            <TimeIn text={words().askedText} at={request().created} />
          </Notice>
        )}
      </Show>
      <Show when={isAsked()}>
        <AskDialog unit={props.unit} onClose={() => setAsked(false)} />
      </Show>
    </>
  )
}
