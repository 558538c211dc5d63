import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** What is said about features and project templates. */
export const features = {
  title: 'Features',
  lead: 'What people and projects can be given beyond the usual.',
  types: { admin: 'For people', project: 'For projects', global: 'Everywhere' } as Readonly<
    Record<string, string>
  >,
  new: 'New feature',
  name: 'Name',
  nameHint: 'As programs know it. It cannot be changed later.',
  type: 'Whom it is for',
  fieldTitle: 'Title',
  description: 'Description',
  byAdmin: 'People may give it to themselves, project admins to their project',
  viaApi: 'It can be given and taken',
  make: 'Make the feature',
  made: (name: string) => `${name} is made.`,
  saved: (name: string) => `${name} is changed.`,
  byAnybody: 'Open to all',
  byStaff: 'Given by staff',
  byNobody: 'Fixed',
  deleteTitle: (name: string) => `Delete ${name}?`,
  deleteEffects: [
    'It is taken from everybody and everything that has it.',
    'It cannot be brought back.',
  ] as readonly string[],
  deleted: (name: string) => `${name} is deleted.`,
  templates: 'Project templates',
  templatesLead: 'What projects are made from. A change is for projects made from now on.',
  days: (days: number) => count(days, { one: 'Expires after # day', other: 'Expires after # days' }),
  noDays: 'Does not expire',
  tryMode: 'Try mode',
}
