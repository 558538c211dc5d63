import { describe, expect, test } from 'vitest'
import { linkSecret } from '../../../worker/identity/links/linkSecret'
import { linkTo } from '../../../worker/identity/links/linkTo'
import { maskedEmail } from '../../../worker/kit/email'
import { languages } from '../../../worker/kit/language'
import { mails } from '../../../worker/operations/mail-queue/mails'
import { formatDuration, formatTime } from '../../../worker/outbox/mail/format'
import { layout } from '../../../worker/outbox/mail/layout'

const key = 'A'.repeat(43)
const publicUrl = 'https://gate.example'
const happened = {
  time: Date.parse('2026-11-21T21:00:00Z'),
  timeZone: 'Europe/Prague',
  browser: 'Firefox',
  system: 'Linux',
  place: 'Prague, CZ',
  link: 'ref-1',
}

/** The mail of this kind, as Ada gets it. */
async function write(kind: string, data: object, wanted: string | null = 'en') {
  const composed = await mails.get(kind)?.compose(data, wanted, {
    product: 'Gatehouse',
    publicUrl,
    name: 'Ada',
    linkTo: linkTo({ publicUrl, key }),
  })
  if (!composed) throw new Error(`No mail is called ${kind}`)
  return {
    ...composed,
    ...layout(composed.letter, {
      language: composed.language,
      product: 'Gatehouse',
      publicUrl,
      recipient: 'ada@example.com',
    }),
  }
}

const putOff = { due: happened.time, timeZone: null, cancel: 'ref-1' }
const announced = { byName: 'Grace', due: happened.time, timeZone: null }

/**
 * Each mail (a new one adds its row): what it is told, the page its link opens and for what, and whether it
 * greets.
 */
const all = [
  ['accounts.activate', { link: 'ref-1', invitedBy: null }, 'activate', 'activate', false],
  ['accounts.activate', { link: 'ref-1', invitedBy: 'Grace' }, 'activate', 'activate', false],
  [
    'email-addresses.verify-email',
    { link: 'ref-1', email: 'new@example.com' },
    'verify-email',
    'verify-email',
    false,
  ],
  ['email-addresses.email-changed', { link: 'ref-1', email: 'new@example.com' }, 'undo', 'undo-email', true],
  ['passwords.reset-password', { link: 'ref-1', reason: 'asked' }, 'reset-password', 'reset-password', true],
  [
    'passwords.reset-password',
    { link: 'ref-1', reason: 'recovery' },
    'reset-password',
    'reset-password',
    true,
  ],
  ['passwords.password-changed', happened, 'not-me', 'not-me', true],
  ['passwords.password-reset-done', happened, 'not-me', 'not-me', true],
  ['sign-in.new-sign-in', happened, 'not-me', 'not-me', true],
  ['totp.added', happened, 'not-me', 'not-me', true],
  ['totp.replaced', happened, 'not-me', 'not-me', true],
  ['totp.removed', happened, 'not-me', 'not-me', true],
  ['factors.two-step-off', happened, 'not-me', 'not-me', true],
  ['recovery-codes.used', { ...happened, left: 9 }, 'not-me', 'not-me', true],
  ['recovery-codes.replaced', happened, 'not-me', 'not-me', true],
  ['challenges.counter-went-back', { ...happened, thing: 'My key' }, 'not-me', 'not-me', true],
  ['passkeys.added', { ...happened, thing: 'My phone' }, 'not-me', 'not-me', true],
  ['passkeys.removed', { ...happened, thing: 'My phone' }, 'not-me', 'not-me', true],
  ['security-keys.added', { ...happened, thing: 'My key' }, 'not-me', 'not-me', true],
  ['security-keys.removed', { ...happened, thing: 'My key' }, 'not-me', 'not-me', true],
  ['tokens.created', { ...happened, thing: 'CI' }, 'not-me', 'not-me', true],
  ['tokens.revoked', { ...happened, thing: 'CI' }, 'not-me', 'not-me', true],
  ['mfa-resets.done', { byName: 'Grace', link: 'ref-1' }, 'not-me', 'not-me', true],
  ['mfa-resets.announced', { ...announced, link: 'ref-1', cancel: 'ref-2' }, 'not-me', 'not-me', true],
  [
    'mfa-resets.announced',
    { ...announced, link: 'ref-2', cancel: 'ref-1' },
    'cancel-mfa-reset',
    'cancel-mfa-reset',
    true,
  ],
  ['deletion.asked', { ...happened, due: happened.time, cancel: 'ref-2' }, 'not-me', 'not-me', true],
  [
    'deletion.asked',
    { ...happened, due: happened.time, link: 'ref-2', cancel: 'ref-1' },
    'cancel-deletion',
    'cancel-deletion',
    true,
  ],
  ['deletion.put-off', { ...putOff, units: 'Acme' }, 'cancel-deletion', 'cancel-deletion', true],
  ['deletion.put-off', { ...putOff, units: null }, 'cancel-deletion', 'cancel-deletion', true],
] as const
/** Mails that carry no one-time link. */
const withoutLink = [
  'accounts.account-exists',
  'recovery-codes.few',
  'sign-in.stopped',
  'members.added',
  'members.removed',
  'invitations.invited',
  'invitations.accepted',
  'invitations.declined',
  'join-requests.requested',
  'join-requests.approved',
  'join-requests.rejected',
  'organizations.mfa-required',
  'users.account-deleted',
  'deletion.done',
  'projects.deleted',
  'projects.expired',
  'projects.expiring',
  'tokens.expiring',
  'limits.reached',
  'limits.increase-requested',
]

describe('every mail', () => {
  test('is in this table, or is one without a link', () => {
    expect([...new Set(all.map(([kind]) => kind)), ...withoutLink].sort()).toEqual([...mails.keys()].sort())
  })
  test.each(all)('%s %j opens its page with its secret, in both parts', async (kind, data, page, purpose) => {
    const { text, html } = await write(kind, data)
    const url = `https://gate.example/${page}#${await linkSecret(key, purpose, 'ref-1')}`
    expect(text).toContain(url)
    expect(html).toContain(`href="${url}"`)
  })
  test.each(all)(
    '%s %j greets a person by name only where the address is known to be theirs',
    async (kind, data, _page, _purpose, greets) => {
      const { text } = await write(kind, data)
      expect(text.includes('Hello Ada,')).toBe(greets)
      expect(text.includes('Ada')).toBe(greets)
    },
  )
  test.each(all)(
    '%s is written in the language of its person, in English where we do not speak it',
    async (kind, data) => {
      for (const language of languages)
        expect(await write(kind, data, language)).toMatchObject({
          language,
          html: expect.stringContaining(`<html lang="${language}"`),
        })
      for (const wanted of ['xx', null])
        expect(await write(kind, data, wanted)).toMatchObject({ language: 'en' })
      expect(
        new Set(
          await Promise.all(languages.map(async (language) => (await write(kind, data, language)).subject)),
        ).size,
      ).toBe(languages.length)
    },
  )
})

describe('a notification', () => {
  const notified = all.filter(([kind]) => mails.get(kind)?.topic)
  test.each(notified)('of %s %j has no ref of a link', (kind, data) => {
    const refs = Object.entries(data).flatMap(([name, value]) => (/^ref-/.test(`${value}`) ? [name] : []))
    expect(mails.get(kind)?.mailOnly).toEqual(expect.arrayContaining(refs))
  })
})

describe('the mail', () => {
  test('to an address that has an account leads to sign-in and to a new password', async () => {
    const { text, subject } = await write('accounts.account-exists', {})
    expect(subject).toBe('You already have a Gatehouse account')
    expect(text).toContain('https://gate.example/sign-in')
    expect(text).toContain('https://gate.example/forgot-password')
  })
  test('of an invitation says who invites', async () => {
    expect((await write('accounts.activate', { link: 'x', invitedBy: 'Grace' })).text).toContain(
      'Grace invited you to Gatehouse',
    )
    expect((await write('accounts.activate', { link: 'x', invitedBy: null })).text).not.toContain('invited')
  })
  test('to the old address shows the new one in part, and how long there is to take it back', async () => {
    const { text } = await write('email-addresses.email-changed', { link: 'x', email: 'new@example.com' })
    expect(text).toContain('n•••@e•••.com')
    expect(text).not.toContain('new@example.com')
    expect(text).toContain('72 hours')
  })
  test('about a new sign-in says when, where and in which browser, in the person’s own time', async () => {
    const { text } = await write('sign-in.new-sign-in', happened)
    expect(text).toContain(
      'When: November 21, 2026 at 10:00 PM GMT+1\nBrowser: Firefox\nSystem: Linux\nPlace: Prague, CZ',
    )
    expect((await write('sign-in.new-sign-in', { ...happened, place: null })).text).not.toContain('Place')
  })
  test('about a used recovery code says how many are left, in whole sentences', async () => {
    const left = async (count: number) =>
      (await write('recovery-codes.used', { ...happened, left: count })).text
    expect(await left(9)).toContain('9 codes are left.')
    expect(await left(1)).toContain('One code is left.')
    expect(await left(0)).toContain('No codes are left.')
  })
  test('about few recovery codes leads to where new ones are made', async () => {
    const { text } = await write('recovery-codes.few', { left: 3 })
    expect(text).toContain('Only 3 of your recovery codes are left.')
    expect(text).toContain('https://gate.example/account/security')
  })
  test('about a project that is gone says by whom, and until when it is kept', async () => {
    const gone = { projectName: 'Sales', keptUntil: Date.parse('2027-01-20T21:00:00Z') }
    const { text, subject } = await write('projects.deleted', { ...gone, byName: 'Grace' })
    expect(subject).toBe('The project Sales was deleted')
    expect(text).toContain('Grace has deleted the project “Sales”')
    expect(text).toContain('60 days, until January 20, 2027 at 09:00 PM UTC')
    expect((await write('projects.expired', gone)).text).toContain('has expired and was deleted')
  })
  test('about a token that expires says which and when, and leads to the tokens', async () => {
    const { text } = await write('tokens.expiring', {
      thing: 'Nightly export',
      expires: Date.parse('2026-11-28T21:00:00Z'),
    })
    expect(text).toContain('Your token “Nightly export” ends on November 28, 2026 at 09:00 PM UTC')
    expect(text).toContain('https://gate.example/account/tokens')
  })
  test('about a project that expires leads to it', async () => {
    const { text } = await write('projects.expiring', {
      projectId: 7,
      projectName: 'Trial',
      expires: Date.parse('2026-11-28T21:00:00Z'),
    })
    expect(text).toContain('expires November 28, 2026 at 09:00 PM UTC')
    expect(text).toContain('https://gate.example/projects/7')
  })
  test('about a limit says how much of it is used, and that nothing stops', async () => {
    const about = { projectId: 7, projectName: 'Sales', limit: 'orchestrations.count', value: 1000 }
    const { text, subject } = await write('limits.reached', { ...about, used: 850, percent: 80 })
    expect(subject).toBe('Sales has reached 80% of a limit')
    expect(text).toContain('Used: 850\nLimit: 1,000')
    expect(text).toContain('Nothing stops working.')
    const asked = { ...about, organizationName: 'Acme', byName: 'Grace', reason: 'We grow.' }
    expect((await write('limits.increase-requested', asked)).text).toContain('The reason given: We grow.')
    expect((await write('limits.increase-requested', { ...asked, value: null })).text).not.toContain(
      'Limit now',
    )
  })
  test('that secures an account does not tell to ignore it', async () => {
    expect((await write('passwords.reset-password', { link: 'x', reason: 'asked' })).text).toContain(
      'ignore this mail',
    )
    expect((await write('passwords.reset-password', { link: 'x', reason: 'recovery' })).text).not.toContain(
      'ignore',
    )
  })
})

describe('words', () => {
  test.each([
    [3_600_000, '1 hour'],
    [72 * 3_600_000, '72 hours'],
    [7 * 24 * 3_600_000, '7 days'],
  ])('%i ms are %s', (milliseconds, said) => {
    expect(formatDuration('en', milliseconds)).toBe(said)
  })
  test('a time zone that is no longer known becomes UTC', () => {
    expect(formatTime('en', happened.time, 'Mars/Olympus')).toBe('November 21, 2026 at 09:00 PM UTC')
  })
  test.each([
    ['bob@example.org', 'b•••@e•••.org'],
    ['🎉x@example.org', '🎉•••@e•••.org'],
  ])('%s is shown as %s', (address, shown) => {
    expect(maskedEmail(address)).toBe(shown)
  })
})
