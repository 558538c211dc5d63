import { For, Show } from 'solid-js'
import { displayNameOf } from '../../session/unit'
import { createWayToTwoStep } from '../../session/wayToTwoStep'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { showToast } from '../../ui/feedback/toasts'
import { Confirm } from '../../ui/form/Confirm'
import { Dialog } from '../../ui/layout/Dialog'
import { tenancy } from '../../words/words'
import { changeOrganization, forceMfa, type Lacking, type Organization } from './queries'

const namesShown = 8

type Props = { organization: Organization; people: readonly Lacking[]; hasOwn: boolean; onClose: () => void }

/**
 * Asks before two-step verification is required, and names who is locked out by it. Who has it not on
 * themselves is led to set it up.
 */
export function RequireDialog(props: Props) {
  const words = () => tenancy().organizations
  const act = async () => {
    if (props.people.length > 0) await forceMfa(props.organization.id)
    else await changeOrganization(props.organization.id, { mfaRequired: true })
    props.onClose()
    showToast(words().mfaRequired)
  }
  const names = () => props.people.slice(0, namesShown)
  return (
    <Show when={props.hasOwn} fallback={<SetUpFirst onClose={props.onClose} />}>
      <Confirm
        title={words().mfaRequireTitle}
        effects={props.people.length > 0 ? [] : [words().mfaRequireAll]}
        submit={props.people.length > 0 ? words().mfaForceSubmit : words().mfaRequireSubmit}
        look={props.people.length > 0 ? 'danger' : 'primary'}
        onConfirm={act}
        onClose={props.onClose}
      >
        <Show when={props.people.length > 0}>
          <div class="space-y-2 text-body">
            <p>{words().mfaRequireSome(props.people.length)}</p>
            <ul class="list-disc ps-5 marker:text-faint">
              <For each={names()}>{(person) => <li class="wrap-anywhere">{displayNameOf(person)}</li>}</For>
              <Show when={props.people.length > namesShown}>
                <li>{tenancy().projects.moveMore(props.people.length - namesShown)}</li>
              </Show>
            </ul>
            <p class="text-small text-soft">{words().mfaTold}</p>
          </div>
        </Show>
      </Confirm>
    </Show>
  )
}

function SetUpFirst(props: { onClose: () => void }) {
  const wayThere = createWayToTwoStep()
  const words = () => tenancy().organizations
  return (
    <Dialog title={words().mfaRequireTitle} lead={words().mfaSelf} onClose={props.onClose}>
      <ButtonLink look="primary" wide href={wayThere()}>
        {words().mfaSetUp}
      </ButtonLink>
    </Dialog>
  )
}
