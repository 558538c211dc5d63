import { DeleteRow } from '../../ui/data/DeleteRow'
import { notify } from '../../ui/feedback/toasts'
import { tenancy } from '../../words/words'
import { deleteOrganization, type Organization } from './queries'

/** Deletes the organization, once its name is typed; one that has projects says so instead. */
export function DeleteOrganization(props: { organization: Organization; onDeleted: () => void }) {
  const words = () => tenancy().organizations
  const name = () => props.organization.name
  const projects = () => props.organization.projects.length
  const act = async () => {
    const said = words().deleted(name())
    await deleteOrganization(props.organization.id)
    props.onDeleted()
    notify(said)
  }
  return (
    <DeleteRow
      label={words().delete}
      text={projects() > 0 ? words().deleteNotEmpty(projects()) : words().deleteText}
      isBlocked={projects() > 0}
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
