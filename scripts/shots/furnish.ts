import type { APIRequestContext } from 'playwright-core'

type Made = { readonly id: number }
/** Calls the Management API as somebody. */
type Caller = <Answer = Made>(method: 'POST' | 'PATCH', path: string, data: object) => Promise<Answer>

const days = (count: number) => count * 86_400
const people = (count: number, at: string) =>
  Array.from({ length: count }, (_, index) => `person.${index + 1}@${at}`)

/**
 * Gives Ada a maintainer with an organization and three projects, and Grace a crowded organization:
 * invitations, roles, limits and metadata in them, so that each page has something to show. Alan keeps
 * nothing.
 */
export async function furnish(ada: Caller, grace: Caller): Promise<void> {
  const maintainer = await ada('POST', '/manage/maintainers', { name: 'Keystone Partners' })
  await usualOffice(ada, maintainer.id)
  await crowdedOffice(ada, grace, maintainer.id)
  await ada('POST', '/api/announcements', {
    title: 'Planned maintenance',
    text: [
      'On **Sunday** from 6:00 to 7:00 UTC projects are read-only:',
      '',
      '- no jobs start',
      '- what runs, finishes',
    ].join('\n'),
    link: 'https://status.example.org/',
    ends: new Date(Date.now() + days(7) * 1_000).toISOString(),
  })
}

async function usualOffice(ada: Caller, maintainer: number): Promise<void> {
  const { id: acme } = await ada('POST', `/manage/maintainers/${maintainer}/organizations`, {
    name: 'Acme Analytics',
    crmId: 'CRM-1042',
  })
  const make = async (name: string, type: string) =>
    (await ada('POST', `/manage/organizations/${acme}/projects`, { name, type })).id
  const [sales, finance] = [await make('Sales reporting', 'production'), await make('Finance', 'sox')]
  await make('Marketing attribution', 'poc15Days')
  const terms = {
    role: 'readOnly',
    reason: 'Quarterly review of the sales figures',
    expirationSeconds: days(7),
  }
  await ada('POST', `/manage/projects/${sales}/invitations`, { email: 'grace@example.com', ...terms })
  await ada('POST', `/manage/projects/${sales}/invitations`, { email: 'stranger@example.org' })
  await ada('POST', `/manage/projects/${sales}/users`, {
    email: 'ben@example.org',
    role: 'guest',
    reason: 'audit',
    expirationSeconds: days(30),
  })
  await ada('POST', `/manage/organizations/${acme}/invitations`, { email: 'grace@example.com' })
  await ada('POST', `/manage/projects/${sales}/limits`, { limits: [{ name: 'kbc.adminsCount', value: 1 }] })
  const metadata = [
    { key: 'app.colour', value: 'teal' },
    { key: 'costCentre', value: '4711' },
  ]
  await ada('POST', `/manage/projects/${sales}/metadata`, { provider: 'user', metadata })
  const token = { description: 'Nightly loader', expiresIn: days(90), canManageBuckets: true }
  await ada('POST', `/manage/projects/${sales}/tokens`, token)
  const disabling = {
    isDisabled: true,
    disableReason: 'Moving to another region',
    estimatedEndTime: '+3 hours',
  }
  await ada('POST', `/manage/projects/${finance}/disabled`, disabling)
  const code = {
    code: 'WELCOME-2026',
    expirationDays: 30,
    organizationId: acme,
    projectTemplateStringId: 'poc15Days',
  }
  await ada('POST', `/manage/maintainers/${maintainer}/promo-codes`, code)
}

async function crowdedOffice(ada: Caller, grace: Caller, maintainer: number): Promise<void> {
  const name = 'International Holding for Instruments and Observations GmbH & Co. KG'
  const { id: holding } = await ada('POST', `/manage/maintainers/${maintainer}/organizations`, { name })
  await ada('POST', `/manage/organizations/${holding}/users`, { email: 'grace@example.com' })
  const project = await grace('POST', `/manage/organizations/${holding}/projects`, {
    name: 'Data platform of the whole group, all continents',
  })
  const made = (index: number) =>
    grace('POST', `/manage/organizations/${holding}/projects`, { name: `Observatory ${index + 1}` })
  await Promise.all(Array.from({ length: 24 }, (_, index) => made(index)))
  const add = (email: string) =>
    grace('POST', `/manage/projects/${project.id}/users`, { email, role: 'guest', reason: 'Field work' })
  for (const some of chunks(people(60, 'observatory.example'))) await Promise.all(some.map(add))
  await grace('POST', `/api/projects/${project.id}/invitations/bulk`, {
    emails: people(60, 'department.of.a.university.example'),
  })
}

const atOnce = 10
const chunks = <Thing>(things: readonly Thing[]) =>
  Array.from({ length: Math.ceil(things.length / atOnce) }, (_, at) =>
    things.slice(at * atOnce, (at + 1) * atOnce),
  )

/** Calls as whoever is signed in here, with what proves that a page of ours asks. A refusal is thrown. */
export const callerOf =
  (me: APIRequestContext, headers: Readonly<Record<string, string>>): Caller =>
  async (method, path, data) => {
    const answer = await me.fetch(path, { method, headers: { ...headers }, data })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`)
    const text = await answer.text()
    return text === '' ? undefined : JSON.parse(text)
  }
