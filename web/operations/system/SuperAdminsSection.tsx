import { For } from 'solid-js'
import { PersonLine } from '../../ui/data/PersonLine'
import { TwoStepState } from '../../ui/data/TwoStepState'
import { Section } from '../../ui/layout/Section'
import { admin } from '../../words/words'
import type { SystemState } from './queries'

/** Who can do everything here, and whether their accounts are protected as they should be. */
export function SuperAdminsSection(props: { people: SystemState['superAdmins'] }) {
  const words = () => admin().system
  return (
    <Section title={words().admins} lead={words().adminsLead}>
      <For each={props.people}>
        {(person) => (
          <div class="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-5 py-3 max-wide:px-4">
            <a href={`/admin/users/${person.id}`} class="min-w-0 rounded-sm hover:underline">
              <PersonLine name={person.name} email={person.email} />
            </a>
            <span class="flex flex-wrap items-center gap-x-2 text-small">
              <span class="text-soft">{admin().users.twoStepTitle}</span>{' '}
              <TwoStepState isOn={person.mfaEnabled} />
            </span>
          </div>
        )}
      </For>
    </Section>
  )
}
