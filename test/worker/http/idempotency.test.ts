import { describe, expect, test } from 'vitest'
import { honoursKeys } from '../../../worker/http/idempotency'
import { operations } from '../../../worker/http/operation'
import { days } from '../../../worker/kit/duration'
import { manageClient } from '../../support/http/manageClient'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  somebody,
  superAdmin,
  tokenOf,
} from '../../support/world/world'

let count = 0
const aName = (what: string) => {
  count += 1
  return `${what}-${count}`
}
/** A client of somebody's that sends each request with this key; one token of its own. */
const keyed = async (who: { readonly id: number }, key = aName('key')) =>
  manageClient({ 'x-kbc-manageapitoken': await tokenOf(who.id), 'idempotency-key': key })

type Case = { readonly who: { readonly id: number }; readonly path: string; readonly body?: object }
const inOrganization = async (path: string, body?: object): Promise<Case> => {
  const who = await somebody({ mfa: true })
  return {
    who,
    path: `/manage/organizations/${await organizationWith([who])}/${path}`,
    ...(body && { body }),
  }
}
const inProject = async (
  path: string,
  body?: object,
  given: Parameters<typeof projectWith>[1] = {},
): Promise<Case> => {
  const who = await superAdmin()
  return { who, path: `/manage/projects/${await projectWith([], given)}/${path}`, ...(body && { body }) }
}
const asAdmin = async (path: string, body?: object): Promise<Case> => {
  const who = await somebody()
  return {
    who,
    path: `/manage/projects/${await projectWith([[who, 'admin']])}/${path}`,
    ...(body && { body }),
  }
}
const inMaintainer = async (path: string, body?: object): Promise<Case> => {
  const who = await somebody()
  return { who, path: `/manage/maintainers/${await maintainerWith(who)}/${path}`, ...(body && { body }) }
}
const items = { provider: 'user', metadata: [{ key: 'a', value: 'b' }] }
const feature = async (type: string) => {
  const name = aName('feature')
  const flags = { canBeManageByAdmin: true, canBeManagedViaAPI: true }
  await (await superAdmin()).post('/manage/features', { name, type, title: name, description: '', ...flags })
  return name
}
const invitee = () => ({ email: `${aName('invitee')}@example.com` })
async function promo() {
  const who = await somebody()
  const maintainer = await maintainerWith(who)
  const organizationId = await organizationWith([], { maintainer })
  return {
    who,
    maintainer,
    wish: { code: aName('CODE'), expirationDays: 5, organizationId, projectTemplateStringId: 'poc15Days' },
  }
}

/** A good request of every operation whose repeat shows anew what was made. */
const things: Readonly<Record<string, () => Promise<Case>>> = {
  '/manage/maintainers': async () => ({
    who: await superAdmin(),
    path: '/manage/maintainers',
    body: { name: 'Acme' },
  }),
  '/manage/maintainers/{maintainer}/users': () => inMaintainer('users', invitee()),
  '/manage/maintainers/{maintainer}/invitations': () => inMaintainer('invitations', invitee()),
  '/manage/maintainers/{maintainer}/organizations': () => inMaintainer('organizations', { name: 'Acme' }),
  '/manage/maintainers/{maintainer}/metadata': () => inMaintainer('metadata', items),
  '/manage/maintainers/{maintainer}/promo-codes': async () => {
    const { who, maintainer, wish } = await promo()
    return { who, path: `/manage/maintainers/${maintainer}/promo-codes`, body: wish }
  },
  '/manage/current-user/promo-codes': async () => {
    const { who, maintainer, wish } = await promo()
    await manageClient({ 'x-kbc-manageapitoken': await tokenOf(who.id) }).post(
      `/manage/maintainers/${maintainer}/promo-codes`,
      wish,
    )
    return { who: await somebody(), path: '/manage/current-user/promo-codes', body: { code: wish.code } }
  },
  '/manage/organizations/{organization}/force-mfa': () => inOrganization('force-mfa'),
  '/manage/organizations/{organization}/projects': () => inOrganization('projects', { name: 'Sales' }),
  '/manage/organizations/{organization}/users': () => inOrganization('users', invitee()),
  '/manage/organizations/{organization}/invitations': () => inOrganization('invitations', invitee()),
  '/manage/organizations/{organization}/metadata': () => inOrganization('metadata', items),
  '/manage/users/{user}/metadata': async () => {
    const who = await somebody()
    return { who, path: `/manage/users/${who.id}/metadata`, body: items }
  },
  '/manage/users/{user}/features': async () => {
    const [who, other] = [await superAdmin(), await somebody()]
    return { who, path: `/manage/users/${other.id}/features`, body: { feature: await feature('admin') } }
  },
  '/manage/users/{user}/super-admin': async () => {
    const [who, other] = [await superAdmin(), await somebody()]
    return { who, path: `/manage/users/${other.id}/super-admin` }
  },
  '/api/announcements': async () => {
    const body = {
      title: 'Maintenance',
      text: 'On Sunday.',
      ends: new Date(Date.now() + days(1)).toISOString(),
    }
    return { who: await superAdmin(), path: '/api/announcements', body }
  },
  '/api/admin/users/{user}/disabled': async () => {
    const [who, other] = [await superAdmin(), await somebody()]
    return { who, path: `/api/admin/users/${other.id}/disabled`, body: { isDisabled: true } }
  },
  '/manage/features': async () => {
    const fields = { name: aName('defined'), type: 'project', title: 'Title', description: 'Text' }
    return { who: await superAdmin(), path: '/manage/features', body: fields }
  },
  '/manage/project-templates/{template}/features': async () => ({
    who: await superAdmin(),
    path: '/manage/project-templates/poc15Days/features',
    body: { feature: await feature('project') },
  }),
  '/manage/projects/{project}/features': async () =>
    inProject('features', { feature: await feature('project') }),
  '/manage/projects/{project}/metadata': () => asAdmin('metadata', items),
  '/manage/projects/{project}/invitations': () => asAdmin('invitations', invitee()),
  '/manage/projects/{project}/request-access': async () => {
    const who = await somebody()
    const organization = await organizationWith([], {
      maintainer: await maintainerWith(who),
      allowAutoJoin: false,
    })
    return { who, path: `/manage/projects/${await projectWith([], { organization })}/request-access` }
  },
  '/manage/projects/{project}/disabled': () => inProject('disabled', { isDisabled: true }),
  '/manage/projects/{project}/organizations': async () =>
    inProject('organizations', { organizationId: await organizationWith([]) }),
  '/manage/projects/{project}/limits': () =>
    inProject('limits', { limits: [{ name: 'kbc.adminsCount', value: 3 }] }),
  '/manage/projects/{project}/credits': () =>
    inProject('credits', { amount: 5, description: 'Bonus' }, { features: ['pay-as-you-go'] }),
}

test('every operation that makes or changes something by POST is tried here', () => {
  const shown = operations.filter(
    (one) =>
      honoursKeys(one) &&
      one.again === undefined &&
      Object.values(one.answers).some((schema) => schema !== null),
  )
  expect(
    shown
      .map(({ path }) => path)
      .filter((path) => !path.includes('/resend'))
      .sort(),
  ).toEqual(Object.keys(things).sort())
  for (const { answers } of shown) expect(Object.keys(answers)).toHaveLength(1)
})

describe('a request that is sent again with its Idempotency-Key', () => {
  test.each(Object.entries(things))(
    'to %s answers as the first did, and is done once',
    async (_, arrange) => {
      const { who, path, body } = await arrange()
      const client = await keyed(who)
      const first = await client.post(path, body)
      const logged = await rows('SELECT count(*) AS entries FROM security_log')
      const again = await client.post(path, body)
      expect([first.status, again.status, again.text]).toEqual([
        first.status < 300 ? first.status : 'good',
        first.status,
        first.text,
      ])
      expect(again.calls).toBeLessThanOrEqual(2)
      expect(await rows('SELECT count(*) AS entries FROM security_log')).toEqual(logged)
    },
  )
})
