import { Form } from '../../ui/form/Form'
import { SelectField } from '../../ui/form/SelectField'
import { Dialog } from '../../ui/layout/Dialog'
import { account, entry } from '../../words/words'
import { type IssuedToken, rotateToken, type Token } from './queries'

const usualOverlapSeconds = 86_400

/** Asks how long the old token is to work on beside its successor. */
export function RotateToken(props: {
  token: Token
  onMade: (made: IssuedToken) => void
  onClose: () => void
}) {
  const words = () => account().tokens
  const options = () => Object.entries(words().overlaps).map(([value, label]) => ({ value, label }))
  return (
    <Dialog title={words().rotateTitle(props.token.name)} lead={words().rotateLead} onClose={props.onClose}>
      <Form
        submit={words().rotate}
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={async ({ overlapSeconds }) =>
          props.onMade(await rotateToken(props.token.id, Number(overlapSeconds)))
        }
      >
        <SelectField
          name="overlapSeconds"
          label={words().overlap}
          value={String(usualOverlapSeconds)}
          options={options()}
        />
      </Form>
    </Dialog>
  )
}
