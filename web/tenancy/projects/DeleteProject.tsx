import { DeleteRow } from '../../ui/data/DeleteRow'
import { notify } from '../../ui/feedback/toasts'
import { tenancy } from '../../words/words'
import { deleteProject, type Project } from './queries'

/** Deletes the project, once its name is typed. */
export function DeleteProject(props: { project: Project; onDeleted: () => void }) {
  const words = () => tenancy().projects
  const name = () => props.project.name
  const act = async () => {
    const said = words().deleted(name())
    await deleteProject(props.project.id)
    props.onDeleted()
    notify(said)
  }
  return (
    <DeleteRow
      label={words().delete}
      text={words().deleteText}
      submit={words().deleteSubmit}
      title={words().deleteTitle(name())}
      effects={words().deleteEffects}
      typed={{
        name: name(),
        label: tenancy().danger.typeName(name()),
        otherwise: tenancy().danger.typeNameWrong,
      }}
      onDelete={act}
    />
  )
}
