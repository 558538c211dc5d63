import { createAsync } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { Await } from '../../client/Await'
import { ApiProblem } from '../../problems/problem'
import { showToast } from '../../ui/feedback/toasts'
import { Form } from '../../ui/form/Form'
import { SelectField } from '../../ui/form/SelectField'
import { Dialog } from '../../ui/layout/Dialog'
import { entry, tenancy } from '../../words/words'
import { MovePreview } from './MovePreview'
import { moveProject, type Project } from './queries'

/** An organization that the project may go to. */
export type Target = { readonly id: number; readonly name: string }

type Props = { project: Project; targets: () => Promise<readonly Target[]>; onClose: () => void }

/** Chooses where the project goes, shows whom that keeps out, and moves it. */
export function MoveDialog(props: Props) {
  const words = () => tenancy().projects
  return (
    <Dialog title={words().moveTitle(props.project.name)} lead={words().moveText} onClose={props.onClose}>
      <Await rows={1} isBare>
        <Choose {...props} />
      </Await>
    </Dialog>
  )
}

function Choose(props: Props) {
  const words = () => tenancy().projects
  const targets = createAsync(() => props.targets())
  const others = () => (targets() ?? []).filter(({ id }) => id !== props.project.organization.id)
  const [chosen, setChosen] = createSignal<Target | null>(null)
  const options = () => [
    { value: '', label: words().moveChoose },
    ...others().map(({ id, name }) => ({ value: String(id), label: name })),
  ]
  const move = async () => {
    const target = chosen()
    if (!target) throw notChosen()
    await moveProject(props.project.id, target.id)
    props.onClose()
    showToast(words().moved(target.name))
  }
  return (
    <Show when={others().length > 0} fallback={<p class="text-body text-soft">{words().moveNowhere}</p>}>
      <Form
        submit={words().moveSubmit}
        look="danger"
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={move}
      >
        <SelectField
          name="organization"
          label={words().moveTo}
          value=""
          options={options()}
          onChange={(id) => setChosen(others().find((target) => target.id === Number(id)) ?? null)}
          autofocus
        />
        <Show when={chosen()} keyed>
          {(target) => (
            <Await rows={1} isBare>
              <MovePreview project={props.project.id} target={target.id} />
            </Await>
          )}
        </Show>
      </Form>
    </Show>
  )
}

const notChosen = () =>
  new ApiProblem('invalid-input', {
    status: 422,
    errors: [{ pointer: '/organization', code: 'not-an-option', detail: '' }],
  })
