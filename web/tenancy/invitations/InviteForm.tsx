import { createMemo, createSignal, Show, Suspense } from 'solid-js'
import { ApiProblem } from '../../problems/problem'
import { createOptions } from '../../session/options'
import type { Unit } from '../../session/unit'
import { Field } from '../../ui/form/Field'
import { Form, type FormValues } from '../../ui/form/Form'
import { SelectField } from '../../ui/form/SelectField'
import { TextArea } from '../../ui/form/TextArea'
import { inARow } from '../../words/amounts'
import { entry, tenancy } from '../../words/words'
import { addressesIn } from './addressesIn'
import { type InviteResult, inviteAll, type Terms } from './queries'

const secondsInHour = 3_600
const secondsInDay = 86_400

type Props = {
  unit: Unit
  roles: readonly string[]
  addresses: string
  onDone: (results: readonly InviteResult[]) => void
  onClose: () => void
}

/** Whom to invite; to a project also as what, for how long and why. */
export function InviteForm(props: Props) {
  const words = () => tenancy().invitations
  const [text, setText] = createSignal(props.addresses)
  const [done, setDone] = createSignal(0)
  const addresses = createMemo(() => addressesIn(text()))
  const send = async (values: FormValues) => {
    const { emails, strangers } = addresses()
    if (strangers.length > 0 || emails.length === 0) throw notAddresses(strangers)
    props.onDone(await inviteAll(props.unit, { emails, terms: termsIn(values), onProgress: setDone }))
  }
  return (
    <Form
      submit={words().submit(addresses().emails.length)}
      onCancel={{ label: entry().ui.cancel, act: props.onClose }}
      onSubmit={send}
    >
      <TextArea
        name="addresses"
        label={words().addresses}
        hint={
          addresses().emails.length > 1 ? words().found(addresses().emails.length) : words().addressesHint
        }
        value={props.addresses}
        onInput={setText}
        autofocus
      />
      <Show when={props.roles.length > 0}>
        <Suspense>
          <ProjectTerms roles={props.roles} />
        </Suspense>
      </Show>
      <Show when={done() > 0}>
        <p role="status" class="text-small text-soft">
          {tenancy().list.done(done(), addresses().emails.length)}
        </p>
      </Show>
    </Form>
  )
}

/** The lengths to choose from, that of this Gatehouse among them. */
const offeredDays = (usual: number): readonly number[] =>
  [...new Set([1, 7, 30, 90, 365, usual])].filter((days) => days > 0).toSorted((one, other) => one - other)

/** As what, for how long, and why: what only projects have. */
function ProjectTerms(props: { roles: readonly string[] }) {
  const words = () => tenancy().invitations
  const roles = () => tenancy().roles
  const [role, setRole] = createSignal(props.roles[0] ?? '')
  const options = createOptions()
  const usualDays = () => options()?.invitationDays ?? 0
  const ends = () => [
    { value: '', label: words().forever },
    { value: String(secondsInHour), label: words().hours(1) },
    ...offeredDays(usualDays()).map((days) => ({
      value: String(days * secondsInDay),
      label: words().days(days),
    })),
  ]
  return (
    <>
      <div class="grid gap-5 wide:grid-cols-2 wide:gap-4">
        <SelectField
          name="role"
          label={roles().label}
          value={role()}
          options={props.roles.map((value) => ({ value, label: roles().names[value] ?? value }))}
          hint={roles().texts[role()]}
          onChange={setRole}
        />
        <SelectField
          name="expirationSeconds"
          label={words().access}
          value={usualDays() ? String(usualDays() * secondsInDay) : ''}
          options={ends()}
          hint={words().accessHint}
        />
      </div>
      <Field
        name="reason"
        label={words().reason}
        hint={words().reasonHint}
        autocomplete="off"
        required={false}
        maxLength={1_000}
      />
    </>
  )
}

function termsIn({ role, expirationSeconds, reason }: FormValues): Terms {
  return {
    ...(role && { role }),
    ...(expirationSeconds && { expirationSeconds: Number(expirationSeconds) }),
    ...(reason && { reason }),
  }
}

/** What was pasted and is no address, as a refusal of its field. */
function notAddresses(strangers: readonly string[]): ApiProblem {
  const detail =
    strangers.length > 0
      ? tenancy().invitations.notAddresses(inARow(strangers))
      : (entry().fieldErrors.required?.(null) ?? '')
  return new ApiProblem('invalid-input', {
    status: 422,
    errors: [{ pointer: '/addresses', code: 'said', detail }],
  })
}
