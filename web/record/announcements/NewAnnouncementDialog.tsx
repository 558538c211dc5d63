import { createAsync } from '@solidjs/router'
import { createSignal, Match, Show, Suspense, Switch } from 'solid-js'
import { keysOf } from '../../client/keysOf'
import { Markdown } from '../../ui/data/Markdown'
import { showToast } from '../../ui/feedback/toasts'
import { Field } from '../../ui/form/Field'
import { Form } from '../../ui/form/Form'
import { asFieldMoment, MomentField } from '../../ui/form/MomentField'
import { SelectField } from '../../ui/form/SelectField'
import { TextArea } from '../../ui/form/TextArea'
import { Dialog } from '../../ui/layout/Dialog'
import { admin, entry } from '../../words/words'
import { type AudienceKind, announcementFromForm } from './announcementFromForm'
import { announce, readChoices } from './queries'

const dayMs = 86_400_000

/** The form of a new announcement, with what its readers will see. */
export function NewAnnouncementDialog(props: { onClose: () => void }) {
  const words = () => admin().announcements
  const [text, setText] = createSignal('')
  return (
    <Dialog isWide title={words().new} onClose={props.onClose}>
      <Form
        submit={words().newSubmit}
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={async (values) => {
          await announce(announcementFromForm(values))
          props.onClose()
          showToast(words().made)
        }}
      >
        <Field name="title" label={words().name} autocomplete="off" maxLength={200} autofocus />
        <TextArea
          name="text"
          label={words().text}
          hint={words().textHint}
          required={false}
          rows={4}
          maxLength={5_000}
          onInput={setText}
        />
        <Show when={text().trim()}>
          <div class="rounded-control border border-line bg-sunken px-4 py-3 text-small">
            <p class="mb-1.5 text-tiny font-medium text-faint">{words().preview}</p>
            <Markdown text={text()} />
          </div>
        </Show>
        <Field
          name="link"
          label={words().link}
          hint={words().linkHint}
          autocomplete="off"
          required={false}
          maxLength={2_000}
        />
        <div class="grid items-start gap-3 wide:grid-cols-2">
          <MomentField name="starts" label={words().starts} hint={words().startsHint} required={false} />
          <MomentField
            name="ends"
            label={words().ends}
            hint={words().timesHint}
            value={asFieldMoment(new Date(Date.now() + dayMs))}
          />
        </div>
        <Audience />
      </Form>
    </Dialog>
  )
}

function Audience() {
  const words = () => admin().announcements
  const [kind, setKind] = createSignal<AudienceKind>('everyone')
  const kinds = () => keysOf(words().audiences)
  const options = () => kinds().map((value) => ({ value, label: words().audiences[value] }))
  return (
    <>
      <SelectField
        name="audience"
        label={words().audience}
        value="everyone"
        options={options()}
        onChange={(value) => setKind(kinds().find((one) => one === value) ?? 'everyone')}
      />
      <Switch>
        <Match when={kind() === 'maintainers' || kind() === 'features'}>
          <Suspense>
            <Chosen of={kind() as 'maintainers' | 'features'} />
          </Suspense>
        </Match>
        <Match when={kind() === 'organizations' || kind() === 'projects'}>
          <Field
            name="chosen"
            label={words().ids}
            hint={words().idsHint}
            autocomplete="off"
            maxLength={1_000}
          />
        </Match>
      </Switch>
    </>
  )
}

function Chosen(props: { of: 'maintainers' | 'features' }) {
  const words = () => admin().announcements
  const choices = createAsync(() => readChoices('all'))
  const options = () =>
    (choices()?.[props.of] ?? []).map(({ id, name }) => ({ value: String(id), label: name }))
  return (
    <SelectField
      name="chosen"
      label={words().which[props.of]}
      value={options()[0]?.value ?? ''}
      options={options()}
    />
  )
}
