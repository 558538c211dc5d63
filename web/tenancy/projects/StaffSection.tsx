import { Show } from 'solid-js'
import { ApiProblem } from '../../problems/problem'
import { Row } from '../../ui/data/Row'
import { Time } from '../../ui/data/Time'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { Field } from '../../ui/form/Field'
import { Form, type FormValues } from '../../ui/form/Form'
import { SelectField } from '../../ui/form/SelectField'
import { Section } from '../../ui/layout/Section'
import { admin, entry } from '../../words/words'
import { type Project, setExpiry, setLimit, setProjectDisabled } from './queries'

/**
 * What super admins may do with a project beyond its own people: disable it, set its expiry and its limits.
 */
export default function StaffSection(props: { project: Project }) {
  const words = () => admin().project
  return (
    <Section title={words().title} lead={words().lead}>
      <StandingRow project={props.project} />
      <Row
        label={words().expiry}
        value={
          <Show when={props.project.expires} fallback={words().noExpiry}>
            {(at) => <Time at={at()} isShort />}
          </Show>
        }
        edit={(close) => <ExpiryForm project={props.project} close={close} />}
      />
      <Row
        label={words().limits}
        value={Object.keys(props.project.limits).length}
        edit={(close) => <LimitForm project={props.project} close={close} />}
      />
    </Section>
  )
}

type Editing = { project: Project; close: () => void }

function StandingRow(props: { project: Project }) {
  const words = () => admin().project
  const enable = async () => {
    await setProjectDisabled(props.project.id, { isDisabled: false })
    showToast(words().enabled(props.project.name))
  }
  return (
    <Show
      when={props.project.isDisabled}
      fallback={
        <Row
          label={words().standing}
          value={words().running}
          edit={(close) => <DisableForm project={props.project} close={close} />}
        />
      }
    >
      <Row
        label={words().standing}
        value={words().disabledNow}
        state={props.project.disabled?.reason}
        action={
          <ActButton size="small" act={enable}>
            {words().enable}
          </ActButton>
        }
      />
    </Show>
  )
}

function DisableForm(props: Editing) {
  const words = () => admin().project
  const options = () => Object.entries(words().ends).map(([value, label]) => ({ value, label }))
  const disable = async ({ reason: disableReason = '', end = '' }: FormValues) => {
    await setProjectDisabled(props.project.id, {
      isDisabled: true,
      disableReason,
      ...(end && { estimatedEndTime: end }),
    })
    props.close()
    showToast(words().disabled(props.project.name))
  }
  return (
    <Form
      submit={words().disable}
      look="danger"
      onCancel={{ label: entry().ui.cancel, act: props.close }}
      onSubmit={disable}
    >
      <Field
        name="reason"
        label={words().reason}
        hint={words().reasonHint}
        autocomplete="off"
        maxLength={1_000}
        autofocus
      />
      <SelectField name="end" label={words().end} value="" options={options()} />
    </Form>
  )
}

function ExpiryForm(props: Editing) {
  const words = () => admin().project
  const save = async (days: string) => {
    await setExpiry(props.project.id, days === '' ? null : wholeIn('days', days))
    props.close()
    showToast(words().expirySaved)
  }
  return (
    <Form
      submit={entry().ui.save}
      onCancel={{ label: entry().ui.cancel, act: props.close }}
      onSubmit={({ days = '' }) => save(days)}
    >
      <Field
        name="days"
        type="number"
        label={words().days}
        hint={words().daysHint}
        autocomplete="off"
        required={false}
        maxLength={4}
        autofocus
      />
    </Form>
  )
}

function LimitForm(props: Editing) {
  const words = () => admin().project
  const options = () =>
    Object.values(props.project.limits).map(({ name, value }) => ({
      value: name,
      label: `${name}: ${value}`,
    }))
  const save = async ({ limit = '', value = '' }: FormValues) => {
    await setLimit(props.project.id, { name: limit, value: wholeIn('value', value) })
    props.close()
    showToast(words().limitSaved(limit))
  }
  return (
    <Form submit={words().set} onCancel={{ label: entry().ui.cancel, act: props.close }} onSubmit={save}>
      <SelectField
        name="limit"
        label={words().limit}
        value={options()[0]?.value ?? ''}
        options={options()}
        autofocus
      />
      <Field name="value" type="number" label={words().value} autocomplete="off" maxLength={15} />
    </Form>
  )
}

function wholeIn(field: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new ApiProblem('invalid-input', {
    errors: [{ pointer: `/${field}`, code: 'whole', detail: admin().project.valueWrong }],
  })
}
