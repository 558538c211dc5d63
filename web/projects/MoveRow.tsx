import { createAsync } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { Await } from '../Await'
import { Confirm } from '../ui/Confirm'
import { Form } from '../ui/Form'
import { Row } from '../ui/Row'
import { SelectField } from '../ui/SelectField'
import { notify } from '../ui/toasts'
import { nameOf, type Person } from '../unit'
import { entry, tenancy } from '../words/words'
import { moveProject, type Project, readMovePreview } from './queries'

/** An organization that the project may go to. */
export type Target = { readonly id: number; readonly name: string }

const namesShown = 8

/** Moves the project to another organization, after it was shown what that changes for whom. */
export function MoveRow(props: { project: Project; targets: () => Promise<readonly Target[]> }) {
  const words = () => tenancy().projects
  const edit = (close: () => void) => (
    <Await rows={1} isBare>
      <Choose project={props.project} targets={props.targets} onClose={close} />
    </Await>
  )
  return <Row label={words().move} value={words().moveText} edit={edit} />
}

type ChooseProps = { project: Project; targets: () => Promise<readonly Target[]>; onClose: () => void }

function Choose(props: ChooseProps) {
  const words = () => tenancy().projects
  const targets = createAsync(() => props.targets())
  const others = () => (targets() ?? []).filter(({ id }) => id !== props.project.organization.id)
  const [chosen, setChosen] = createSignal<Target | null>(null)
  const [isAsked, setAsked] = createSignal(false)
  const choose = (id: string) => setChosen(others().find((target) => target.id === Number(id)) ?? null)
  const options = () => [{ value: '', label: words().moveChoose }, ...others().map(({ id, name }) => ({ value: String(id), label: name }))]
  const move = async (target: Target) => {
    await moveProject(props.project.id, target.id)
    setAsked(false)
    props.onClose()
    notify(words().moved(target.name))
  }
  return (
    <Show when={others().length > 0} fallback={<p class="text-small text-soft">{words().moveNowhere}</p>}>
      <Form
        submit={words().moveSubmit}
        look="danger"
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={async () => setAsked(chosen() !== null)}
      >
        <SelectField name="organization" label={words().moveTo} value="" options={options()} onChange={choose} autofocus />
        <Show when={chosen()} keyed>
          {(target) => (
            <Await rows={1} isBare>
              <Preview project={props.project.id} target={target.id} />
            </Await>
          )}
        </Show>
      </Form>
      <Show when={isAsked() && chosen()}>
        {(target) => (
          <Confirm
            title={words().moveTitle(props.project.name)}
            effects={[words().moveText]}
            submit={words().moveSubmit}
            onConfirm={() => move(target())}
            onClose={() => setAsked(false)}
          />
        )}
      </Show>
    </Show>
  )
}

/** Who loses access, and who is locked out for want of two-step verification. */
function Preview(props: { project: number; target: number }) {
  const words = () => tenancy().projects
  const preview = createAsync(() => readMovePreview(props.project, props.target))
  return (
    <Show when={preview()}>
      {(seen) => (
        <div role="status" class="space-y-2 text-small">
          <p class="font-semibold">{words().movePreview}</p>
          <People of={seen().losesReach} title={words().moveLoses} none={words().moveNobody} />
          <People of={seen().lockedOut} title={words().moveLocked} />
          <p>{seen().allowAutoJoin ? words().moveAutoJoin : words().moveNoAutoJoin}</p>
        </div>
      )}
    </Show>
  )
}

function People(props: { of: readonly Person[]; title: (people: number) => string; none?: string }) {
  return (
    <Show when={props.of.length > 0} fallback={props.none}>
      <div>
        <p>{props.title(props.of.length)}</p>
        <ul class="list-disc ps-5 text-soft marker:text-faint">
          <For each={props.of.slice(0, namesShown)}>{(person) => <li class="wrap-anywhere">{nameOf(person)}</li>}</For>
          <Show when={props.of.length > namesShown}>
            <li>{tenancy().projects.moveMore(props.of.length - namesShown)}</li>
          </Show>
        </ul>
      </div>
    </Show>
  )
}
