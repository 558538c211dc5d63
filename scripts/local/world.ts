import { argon2Sync, randomBytes } from 'node:crypto'
import { batch, meter } from '../../worker/data/batch'
import { statements } from '../../worker/data/statements'
import { password, user } from '../../worker/data/tables/account'
import { maintainerMember } from '../../worker/data/tables/members'
import { maintainer } from '../../worker/data/tables/units'
import { type Pepper, peppered } from '../../worker/identity/passwords/pepper'
import { writePhc } from '../../worker/identity/passwords/phc'
import { emailKey } from '../../worker/kit/email'
import type { MaintainerId, UserId } from '../../worker/kit/id'
import { people, type SeededPerson } from './people'

/**
 * As worker/passwords/hashPassword.ts has it, which Node cannot load for its wasm; another cost would be
 * mended at sign-in.
 */
const cost = { memoryKibibytes: 19_456, passes: 2, lanes: 1 }

async function hashOf(pepper: Pepper, text: string): Promise<string> {
  const salt = new Uint8Array(randomBytes(16))
  const { memoryKibibytes: memory, passes, lanes: parallelism } = cost
  const message = await peppered(pepper, text)
  const tag = new Uint8Array(
    argon2Sync('argon2id', { message, nonce: salt, memory, passes, parallelism, tagLength: 32 }),
  )
  return writePhc({ cost, keyId: pepper.id, salt, tag })
}

/** One person's rows; the first person of an empty world has the id 1. */
async function rowsOf(person: SeededPerson, id: UserId, pepper: Pepper) {
  const { email, name, isSuperAdmin = false } = person
  const account = {
    id,
    email,
    emailKey: emailKey(email),
    name,
    isActivated: person.password !== undefined,
    isSuperAdmin,
    created: Date.now(),
  }
  const owned = statements.insert(user).values(account)
  if (!person.password) return [owned]
  return [
    owned,
    statements
      .insert(password)
      .values({ userId: id, hash: await hashOf(pepper, person.password), changed: Date.now() }),
  ]
}

/**
 * The first maintainer, with the super admin as its member: what set-up makes on a fresh server. Ids are
 * branded numbers; both are the first.
 */
const firstMaintainer = (now: number) => [
  statements.insert(maintainer).values({ id: 1 as MaintainerId, name: 'Gatehouse', created: now }),
  statements
    .insert(maintainerMember)
    .values({ unitId: 1 as MaintainerId, userId: 1 as UserId, created: now }),
]

/**
 * Peoples an empty database; one in which anybody lives is left as it is. Gives who of the small world has an
 * account there.
 */
export async function seedWorld(d1: D1Database, pepper: Pepper): Promise<readonly SeededPerson[]> {
  const database = { d1, meter: meter() }
  const everybody = () => batch(database, [statements.select({ email: user.email }).from(user)])
  const [known] = await everybody()
  // Ids are branded numbers; these are the first ones of an empty table.
  const rows = people.map((person, at) => rowsOf(person, (at + 1) as UserId, pepper))
  if (known.length === 0)
    await batch(database, [...(await Promise.all(rows)).flat(), ...firstMaintainer(Date.now())])
  const [there] = await everybody()
  return people.filter((person) => there.some(({ email }) => email === person.email))
}
