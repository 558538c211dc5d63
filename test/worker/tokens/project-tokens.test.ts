import { afterEach, describe, expect, test, vi } from 'vitest'
import { sha256 } from '../../../worker/kit/hash'
import {
  application,
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  somebody,
  superAdmin,
} from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const tokens = (id: number) => `/manage/projects/${id}/tokens`

describe('a project token', () => {
  test('is shown once and kept as a hash; its form is the contract’s', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2021, 5, 28, 22, 27, 28) })
    const eva = await somebody()
    const id = await projectWith([[eva, 'admin']])
    const made = await eva.post(tokens(id), { description: 'CI deploy', canManageDevBranches: true })
    expect([made.status, made.calls]).toEqual([201, 2])
    const { token, id: tokenId } = made.body
    const wanted = {
      id: tokenId,
      token,
      created: '2021-06-28T22:27:28+0000',
      description: 'CI deploy',
      uri: `http://localhost:8787/v2/storage/tokens/${tokenId}`,
      isMasterToken: false,
      canManageBuckets: false,
      canManageTokens: false,
      canReadAllFileUploads: false,
      canPurgeTrash: false,
      expires: null,
      isExpired: false,
      isDisabled: false,
      dailyCapacity: 0,
      bucketPermissions: {},
      componentAccess: [],
    }
    expect(made.text).toBe(JSON.stringify(wanted))
    expect(token).toMatch(new RegExp(`^${id}-${tokenId}-[0-9A-Za-z]{33}$`))
    const [row] = await rows<{ hash: string }>('SELECT * FROM project_token WHERE id = ?', tokenId)
    const secret = token.split('-')[2]
    expect(row?.hash).toBe(await sha256(secret))
    expect(JSON.stringify(row)).not.toContain(secret)
  })
  test('has what is asked for, in the ways that old clients ask', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2021, 5, 28, 22, 27, 28) })
    const eva = await somebody()
    const path = tokens(await projectWith([[eva, 'admin']]))
    const wish = {
      canManageBuckets: 1,
      canReadAllFileUploads: '1',
      canPurgeTrash: 'true',
      canManageTokens: null,
      expiresIn: '60',
    }
    expect(
      (
        await eva.post(`${path}/`, {
          description: 'x',
          ...wish,
          bucketPermissions: [],
          componentAccess: ['writer'],
        })
      ).body,
    ).toMatchObject({
      canManageBuckets: true,
      canReadAllFileUploads: true,
      canPurgeTrash: true,
      canManageTokens: false,
      expires: '2021-06-28T22:28:28+0000',
      bucketPermissions: {},
      componentAccess: ['writer'],
    })
    const { body } = await eva.post(path, {
      description: 'x',
      expiresIn: null,
      bucketPermissions: { 'in.c-x': 'read', 'out.c-y': 'write' },
    })
    expect(body).toMatchObject({ expires: null, bucketPermissions: { 'in.c-x': 'read', 'out.c-y': 'write' } })
  })
  test.each([
    [[], 'description', 'This field is missing.'],
    [{ description: '' }, 'description', 'This value should not be blank.'],
    [{ description: 'x', expiresIn: 0 }, 'expiresIn', 'This value should be positive.'],
    [{ description: 'x', expiresIn: 1e15 }, 'expiresIn', 'This value should be 3153600000 or less.'],
    [
      { description: 'x', bucketPermissions: { a: 'own' } },
      'bucketPermissions[a]',
      'The value you selected is not a valid choice.',
    ],
    [
      { description: 'x', bucketPermissions: ['a'] },
      'bucketPermissions',
      'This value should be of type array.',
    ],
    [
      { description: 'x', componentAccess: 'writer' },
      'componentAccess',
      'This value should be of type array.',
    ],
  ])('is not made of %j', async (fields, key, message) => {
    const eva = await somebody()
    const answer = await eva.post(tokens(await projectWith([[eva, 'admin']])), fields)
    expect(answer.body).toMatchObject({ status: 400, errors: [{ key, message }] })
  })
  test('is made by applications of its scope, and from above only while auto join is on', async () => {
    const [root, adam, guest, nova] = [
      await superAdmin(),
      await somebody(),
      await somebody(),
      await somebody({ isActivated: false }),
    ]
    const organization = await organizationWith([], { maintainer: await maintainerWith(adam) })
    const id = await projectWith(
      [
        [guest, 'readOnly'],
        [nova, 'admin'],
      ],
      { organization },
    )
    const make = async (who: Pick<typeof root, 'post'>) =>
      (await who.post(tokens(id), { description: 'x' })).body
    expect((await make(await application('manage:storage-tokens'))).token).toMatch(new RegExp(`^${id}-`))
    expect(await make(await application('projects:read'))).toMatchObject({
      status: 403,
      error: "You don't have access to the resource.",
    })
    expect((await make(root)).isDisabled).toBe(false)
    expect((await make(guest)).code).toBe('manage.roleRestricted')
    expect((await make(nova)).code).toBe('manage.userNotActive')
    await rows('UPDATE organization SET allow_auto_join = 0 WHERE id = ?', organization)
    for (const who of [root, adam])
      expect((await make(who)).error).toBe(`You don't have access to project ${id}`)
  })
  test('opens nothing under /manage', async () => {
    const eva = await somebody()
    const id = await projectWith([[eva, 'admin']])
    const { token } = (await eva.post(tokens(id), { description: 'x' })).body
    const { manageClient } = await import('../../support/http/manageClient')
    expect((await manageClient({ 'x-kbc-manageapitoken': token }).get(`/manage/projects/${id}`)).status).toBe(
      401,
    )
  })
})
