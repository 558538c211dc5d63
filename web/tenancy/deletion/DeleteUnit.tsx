import { DeleteRow } from '../../ui/data/DeleteRow'
import { showToast } from '../../ui/feedback/toasts'
import { tenancy } from '../../words/words'

/** The texts of the deletion of one kind of unit. */
type Words = {
  readonly delete: string
  readonly deleteText: string
  readonly deleteSubmit: string
  readonly deleteTitle: (name: string) => string
  readonly deleteEffects: readonly string[]
  readonly deleted: (name: string) => string
}

type Props = {
  name: string
  words: Words
  /** Why it cannot be deleted now; the button is disabled while there is a reason. */
  blockedBecause?: string | undefined
  /** Sends the deletion. */
  remove: () => Promise<unknown>
  onDeleted: () => void
}

/** Deletes a project, an organization or a maintainer, once its name is typed. */
export function DeleteUnit(props: Props) {
  const act = async () => {
    const news = props.words.deleted(props.name)
    await props.remove()
    props.onDeleted()
    showToast(news)
  }
  return (
    <DeleteRow
      label={props.words.delete}
      text={props.blockedBecause ?? props.words.deleteText}
      isBlocked={props.blockedBecause !== undefined}
      submit={props.words.deleteSubmit}
      title={props.words.deleteTitle(props.name)}
      effects={props.words.deleteEffects}
      typed={{
        name: props.name,
        label: tenancy().danger.typeName(props.name),
        otherwise: tenancy().danger.typeNameWrong,
      }}
      onDelete={act}
    />
  )
}
