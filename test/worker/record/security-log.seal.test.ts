import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { days } from '../../../worker/kit/duration'
import { type BrowserLike, browserLike } from '../../support/browser/browser-like'
import { noon, signIn } from '../../support/browser/two-step'
import { snapshotOfLog, withDatabase } from '../../support/world/intruder'
import { tick } from '../../support/world/mailbox'
import { atMoment } from '../../support/world/notified'
import { person, someone } from '../../support/world/people'
import { organizationWith, projectWith, rows, somebody, superAdmin } from '../../support/world/world'

const path = '/api/account/security-log/verification'
/** Somebody with so many entries in their log. */
const busy = async (times: number) => {
  const one = await someone()
  for (let time = 0; time < times; time += 1) await one.browser.delete('/api/account/sessions')
  return one
}
/** What the verifier finds while the database is changed so; the change is taken back. */
async function found(browser: BrowserLike, ...changes: readonly string[]) {
  const putBack = await snapshotOfLog()
  try {
    await withDatabase(...changes)
    return (await browser.get(path)).body
  } finally {
    await putBack()
  }
}
type Row = Readonly<Record<string, string | number | null>>
/** The statement that puts a row back into the log. */
const insertionOf = (row: Row) => {
  const literals = Object.values(row).map((value) =>
    typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value),
  )
  return `INSERT INTO security_log (${Object.keys(row).join(', ')}) VALUES (${literals.join(', ')})`
}
const intact = (count: number, unsealed = 0) => ({
  sealedUpTo: count,
  checkedFrom: Math.min(1, count),
  unsealed,
  isIntact: true,
  brokenAt: null,
})
const broken = (brokenAt: number) => ({ isIntact: false, brokenAt })

describe('the seal of the log', () => {
  test('is given by the clock, one chain an account, and verified', async () => {
    const { id, browser } = await busy(3)
    await busy(2)
    expect((await browser.get(path)).body).toEqual(intact(0, 3))
    await tick()
    await browser.delete('/api/account/sessions')
    expect((await browser.get(path)).body).toEqual(intact(3, 1))
    await tick()
    expect(await rows('SELECT sequence FROM security_log WHERE user_id = ? ORDER BY id DESC', id)).toEqual(
      [4, 3, 2, 1].map((sequence) => ({ sequence })),
    )
    expect((await browser.get(path)).body).toEqual(intact(4))
  })
  test('is given once by two sealers at once', async () => {
    const { browser } = await busy(4)
    await Promise.allSettled([tick(), tick(), tick()])
    await tick()
    expect((await browser.get(path)).body).toEqual(intact(4))
  })
  test('is put into the log line of the clock with the end of each chain', async () => {
    const { id } = await busy(1)
    const lines: string[] = []
    const { log } = console
    console.log = (line: string) => void lines.push(line)
    try {
      await tick()
    } finally {
      console.log = log
    }
    const line = lines.find((one) => one.includes('"job":"seal"')) ?? ''
    const [end] = await rows<{ hash: string }>(
      `SELECT hash FROM security_log_chain WHERE kind = 'account' AND owner_id = ?`,
      id,
    )
    expect(JSON.parse(line).done.ends).toContainEqual(['account', id, 1, end?.hash])
  })
})

describe('the log of a unit', () => {
  test('is verified by the same: whole, and not when an entry of it is gone', async () => {
    const [eva, admin] = [await somebody(), await superAdmin()]
    const organization = await organizationWith([eva])
    const project = await projectWith([[eva, 'admin']], { organization })
    for (const each of [1, 2, 3]) await eva.put(`/manage/projects/${project}`, { name: `Name ${each}` })
    await eva.patch(`/manage/organizations/${organization}`, { name: 'Renamed' })
    const ofProject = `/api/projects/${project}/security-log/verification`
    const ofOrganization = `/api/organizations/${organization}/security-log/verification`
    expect((await eva.get(ofProject)).body).toEqual(intact(0, 3))
    await tick()
    expect((await eva.get(ofProject)).body).toEqual(intact(3))
    expect((await eva.get(ofOrganization)).body).toEqual(intact(4))
    const everything = '/api/admin/security-log/verification'
    expect((await admin.get(everything)).body).toMatchObject({ isIntact: true })
    const place = `project_id = ${project} AND project_sequence = 2`
    const putBack = await snapshotOfLog()
    await withDatabase(`DELETE FROM security_log WHERE ${place}`)
    expect((await eva.get(ofProject)).body).toMatchObject(broken(2))
    expect((await eva.get(ofOrganization)).body).toMatchObject(broken(2))
    expect((await admin.get(everything)).body).toMatchObject({ isIntact: false })
    await putBack()
    expect((await admin.get(everything)).body).toMatchObject({ isIntact: true })
    expect((await (await somebody()).get(ofProject)).status).toBe(404)
    expect((await eva.get(everything)).status).toBe(403)
  })
})

describe('somebody with the database in their hands', () => {
  test('is refused by the database itself, as long as they leave its triggers alone', async () => {
    const { id } = await busy(2)
    await tick()
    for (const change of [
      'DELETE FROM security_log',
      `UPDATE security_log SET kind = 'x'`,
      `UPDATE security_log SET network = '6.6.6.6'`,
      `UPDATE security_log SET network = '', browser = '', system = '', data = '{}'`,
      `UPDATE security_log SET erased = 1, network = '', browser = '', system = '', data = '{"a":1}'`,
      'UPDATE security_log SET sequence = 7',
    ])
      await expect(env.DB.prepare(`${change} WHERE user_id = ${id}`).run(), change).rejects.toThrow(
        'append-only',
      )
  })
  test('cannot change any field of an entry unseen', async () => {
    const { id, browser } = await busy(4)
    await tick()
    const columns = await rows<{ name: string; type: string }>(`PRAGMA table_info('security_log')`)
    const changeable = columns.filter(({ name }) => !['user_id', 'erased'].includes(name))
    expect(changeable.length).toBeGreaterThan(15)
    for (const { name, type } of changeable) {
      const other = type === 'INTEGER' ? `coalesce(${name}, 0) + 1000` : `coalesce(${name}, '') || 'x'`
      const change = `UPDATE security_log SET ${name} = ${other} WHERE user_id = ${id} AND sequence = 2`
      expect(await found(browser, change), name).toMatchObject(broken(2))
    }
    const nulled = ['personal_hash', 'previous_hash', 'hash', 'platform_sequence']
    for (const name of nulled) {
      const change = `UPDATE security_log SET ${name} = NULL WHERE user_id = ${id} AND sequence = 2`
      expect(await found(browser, change), name).toMatchObject(broken(2))
    }
    const hidden = `UPDATE security_log SET erased = 1, network = '6.6.6.6'
      WHERE user_id = ${id} AND sequence = 2`
    expect(await found(browser, hidden)).toMatchObject(broken(2))
    expect((await browser.get(path)).body).toEqual(intact(4))
  })
  test.each([
    [1, 1],
    [3, 3],
    [4, 4],
  ])('cannot take entry %i out unseen', async (sequence, at) => {
    const { id, browser } = await busy(4)
    await tick()
    const taken = `DELETE FROM security_log WHERE user_id = ${id} AND sequence = ${sequence}`
    expect(await found(browser, taken)).toMatchObject(broken(at))
  })
  test('cannot let entries change places, nor give one to somebody else', async () => {
    const { id, browser } = await busy(4)
    const other = await busy(1)
    await tick()
    const places = [2, 3].map(
      (to) => `UPDATE security_log SET sequence = ${to} + 100
      WHERE user_id = ${id} AND sequence = ${5 - to}`,
    )
    const back = `UPDATE security_log SET sequence = sequence - 100 WHERE user_id = ${id} AND sequence > 100`
    expect(await found(browser, ...places, back)).toMatchObject(broken(2))
    const given = `UPDATE security_log SET user_id = ${other.id}, sequence = 2
      WHERE user_id = ${id} AND sequence = 4`
    expect(await found(browser, given)).toMatchObject(broken(4))
    expect(await found(other.browser, given)).toMatchObject(broken(2))
  })
  test('cannot cut the newest off and put the end back by what they know', async () => {
    const { id, browser } = await busy(4)
    await tick()
    const cut = `DELETE FROM security_log WHERE user_id = ${id} AND sequence = 4`
    const end = `FROM security_log l WHERE l.user_id = ${id} AND l.sequence = 3`
    const mine = `kind = 'account' AND owner_id = ${id}`
    const back = `UPDATE security_log_chain SET sequence = 3, hash = (SELECT hash ${end}) WHERE ${mine}`
    expect(await found(browser, cut, back)).toMatchObject(broken(4))
    const all = `DELETE FROM security_log WHERE user_id = ${id}`
    expect(await found(browser, all, `DELETE FROM security_log_chain WHERE ${mine}`)).toMatchObject({
      sealedUpTo: 0,
    })
    // Nor does the sealer close the gap over it: the next entry leaves one for good.
    await withDatabase(cut, back)
    await browser.delete('/api/account/sessions')
    await tick()
    expect((await browser.get(path)).body).toMatchObject({ sealedUpTo: 5, ...broken(4) })
  })
  test('cannot put back what was sealed before the log was restored and went on otherwise', async () => {
    const { id, browser } = await busy(2)
    await tick()
    const restore = await snapshotOfLog()
    const goOn = async () => {
      await browser.delete('/api/account/sessions')
      await tick()
      return rows<Row>(`SELECT * FROM security_log WHERE user_id = ${id} AND sequence = 3`)
    }
    const [lost = {}] = await goOn()
    await restore()
    await goOn()
    await goOn()
    expect((await browser.get(path)).body).toEqual(intact(4))
    const there = `DELETE FROM security_log WHERE user_id = ${id} AND sequence = 3`
    expect(await found(browser, there, insertionOf(lost))).toMatchObject(broken(4))
  })
  test('cannot turn the whole log back behind the day before', async () => {
    const { email } = await person()
    const browser = browserLike()
    const later = (count: number) => atMoment(noon + days(count), () => signIn(browser, email))
    const clock = (count: number) => atMoment(noon + days(count), tick)
    await later(0)
    await clock(0)
    const putBack = await snapshotOfLog()
    for (const day of [1, 2.5, 2.6]) {
      await later(day)
      await clock(day)
    }
    const verified = () => atMoment(noon + days(2.6), async () => (await browser.get(path)).body)
    expect(await verified()).toMatchObject({ isIntact: true })
    await putBack()
    expect(await verified()).toMatchObject({ isIntact: false })
  })
})
