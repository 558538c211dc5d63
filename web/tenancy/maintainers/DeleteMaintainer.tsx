import { DeleteRow } from '../../ui/data/DeleteRow'
import { notify } from '../../ui/feedback/toasts'
import { tenancy } from '../../words/words'
import { deleteMaintainer, type Maintainer } from './queries'

/** Deletes the maintainer, once its name is typed. */
export function DeleteMaintainer(props: { maintainer: Maintainer; onDeleted: () => void }) {
  const words = () => tenancy().maintainers
  const name = () => props.maintainer.name
  const act = async () => {
    const said = words().deleted(name())
    await deleteMaintainer(props.maintainer.id)
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
