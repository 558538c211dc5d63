import { setTimeout } from 'node:timers/promises'
import { type APIRequestContext, request } from 'playwright-core'
import { people } from '../local/people'
import { callerOf, furnish } from './furnish'

/** Who is looked at: Alan has just come, Ada has what most people have, Grace has a lot of everything. */
export type Resident = 'ada' | 'grace' | 'alan'
/** What a browser keeps of a signed-in person. */
export type BrowserState = Awaited<ReturnType<APIRequestContext['storageState']>>

const webKit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'
const browsers = [
  {
    network: '203.0.113.7',
    agent: `Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) ${webKit} Version/18.0 Safari/605.1.15`,
  },
  {
    network: '198.51.100.24',
    agent: `Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${webKit} Version/18.0 Mobile/15E148`,
  },
  {
    network: '203.0.113.7',
    agent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 Firefox/141.0',
  },
  {
    network: '192.0.2.66',
    agent:
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
  },
] as const

/**
 * Lets three residents of the seeded world live a little, by the API alone; gives each one's browser, signed
 * in.
 */
export async function liveAt(baseURL: string): Promise<Readonly<Record<Resident, BrowserState>>> {
  // First, and until all are sent: it sends many mails, and the mailbox shows the newest alone.
  await furnish(await callerAt(baseURL, 'ada'), await callerAt(baseURL, 'grace'))
  await allSent(await signIn(baseURL, 'ada', 0))
  const [ada, grace, alan] = await Promise.all([usual(baseURL), crowded(baseURL), signIn(baseURL, 'alan', 0)])
  return { ada: await ada.storageState(), grace: await grace.storageState(), alan: await alan.storageState() }
}

/** Waits until no mail is on its way, as a super admin sees it. */
async function allSent(admin: APIRequestContext): Promise<void> {
  const read = async (): Promise<{ counts: { waiting: number } }> =>
    (await admin.get('/api/admin/mail?state=failing')).json()
  while ((await read()).counts.waiting > 0) await setTimeout(250)
}

async function usual(baseURL: string): Promise<APIRequestContext> {
  const library = await signIn(baseURL, 'ada', 3)
  await library.post('/api/auth/sign-out', { headers: await proofOf(library, baseURL) })
  await signIn(baseURL, 'ada', 1)
  await signIn(baseURL, 'ada', 2)
  const me = await signIn(baseURL, 'ada', 0)
  const headers = await proofOf(me, baseURL)
  await me.put('/api/account/email-address', { headers, data: { email: 'ada@analytical.example' } })
  await me.delete('/api/account/email-address/change', { headers })
  await makeTokens(me, headers, ['Nightly export'])
  return me
}

async function crowded(baseURL: string): Promise<APIRequestContext> {
  for (let times = 0; times < 3; times++) for (const at of browsers.keys()) await signIn(baseURL, 'grace', at)
  const me = await signIn(baseURL, 'grace', 0)
  const headers = await proofOf(me, baseURL)
  await me.patch('/api/account', {
    headers,
    data: { name: 'Grace Brewster Murray Hopper-Wolfeschlegelsteinhausenbergerdorff' },
  })
  const email = 'rear.admiral.grace.hopper.of.the.united.states.navy@mail.department.of.a.university.example'
  await me.put('/api/account/email-address', { headers, data: { email } })
  await makeTokens(
    me,
    headers,
    Array.from({ length: 12 }, (_, at) => `Job ${at + 1}`),
  )
  return me
}

/**
 * Makes management tokens of these names, each narrowed and from a few addresses alone, a personal one, and a
 * session token.
 */
async function makeTokens(
  me: APIRequestContext,
  headers: Record<string, string>,
  names: readonly string[],
): Promise<void> {
  const make = (data: object) =>
    me.post('/api/account/tokens', { headers, data: { expiresInSeconds: 2_592_000, ...data } })
  const narrowed = {
    scopes: ['manage:read', 'organization:1'],
    ipRanges: ['198.51.100.0/24', '2001:db8::/32'],
  }
  await Promise.all(names.map((name) => make({ kind: 'management', name, ...narrowed })))
  await make({ kind: 'personal', name: 'Image client', scopes: ['account:read', 'notifications:write'] })
  await me.post('/manage/current-user/session-token', { headers })
}

/** Calls the API as a resident. */
async function callerAt(baseURL: string, who: Resident) {
  const me = await signIn(baseURL, who, 0)
  return callerOf(me, await proofOf(me, baseURL))
}

/** What proves that a change comes from a page of ours. */
async function proofOf(me: APIRequestContext, baseURL: string): Promise<Record<string, string>> {
  const { csrfToken }: { csrfToken: string } = await (await me.get('/api/account')).json()
  return { origin: baseURL, 'x-csrf-token': csrfToken }
}

/** A browser of this kind, at the product, in a network of its own. */
const browserAt = (baseURL: string, at: number): Promise<APIRequestContext> => {
  const { network = '', agent = '' } = browsers[at] ?? {}
  return request.newContext({ baseURL, userAgent: agent, extraHTTPHeaders: { 'CF-Connecting-IP': network } })
}

async function signIn(baseURL: string, who: Resident, at: number): Promise<APIRequestContext> {
  const browser = await browserAt(baseURL, at)
  const { email, password } = people.find((one) => one.email.startsWith(who)) ?? {}
  const answer = await browser.post('/api/auth/sign-in', { data: { email, password } })
  if (!answer.ok()) throw new Error(`${who} could not sign in: ${await answer.text()}`)
  return browser
}
