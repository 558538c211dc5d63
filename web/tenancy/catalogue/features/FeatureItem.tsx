import Puzzle from 'lucide-solid/icons/puzzle'
import { createSignal, Show } from 'solid-js'
import { Badge } from '../../../ui/elements/Badge'
import { Button } from '../../../ui/elements/Button'
import { showToast } from '../../../ui/feedback/toasts'
import { AskButton } from '../../../ui/form/AskButton'
import { Item } from '../../../ui/layout/Item'
import { account, admin, entry } from '../../../words/words'
import { FeatureDialog } from './FeatureDialog'
import { deleteFeature, type Feature } from './queries'

/** One feature: what it is and who gives it; to be changed or deleted. */
export function FeatureItem(props: { feature: Feature }) {
  const words = () => admin().features
  const [isOpen, setOpen] = createSignal(false)
  const act = async () => {
    const { id, name } = props.feature
    await deleteFeature(id)
    showToast(words().deleted(name))
  }
  const givenBy = () => {
    const { canBeManageByAdmin, canBeManagedViaAPI } = props.feature
    if (!canBeManagedViaAPI) return words().byNobody
    return canBeManageByAdmin ? words().byAnybody : words().byStaff
  }
  return (
    <Item
      icon={Puzzle}
      name={props.feature.title}
      badges={<Badge>{givenBy()}</Badge>}
      actions={
        <>
          <Button
            size="small"
            aria-label={entry().ui.editNamed(props.feature.title)}
            onClick={() => setOpen(true)}
          >
            {entry().ui.edit}
          </Button>
          <AskButton
            label={account().tokens.delete}
            name={account().tokens.deleteNamed(props.feature.title)}
            look="warn"
            title={words().deleteTitle(props.feature.title)}
            effects={words().deleteEffects}
            act={act}
          />
        </>
      }
    >
      <code>{props.feature.name}</code>
      <p>{props.feature.description}</p>
      <Show when={isOpen()}>
        <FeatureDialog feature={props.feature} onClose={() => setOpen(false)} />
      </Show>
    </Item>
  )
}
