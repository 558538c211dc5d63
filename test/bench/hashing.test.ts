import { expect, test } from 'vitest'
import { costToday, hashPassword } from '../../worker/identity/passwords/hashPassword'
import { goodPassword, settings } from '../support/world/people'
import { compare, size, tell } from './measure'

test('argon2id, as a password is hashed in the Worker', async () => {
  const { workerd } = await compare(
    { workerd: () => hashPassword(settings.peppers, goodPassword) },
    { rounds: size.rounds, times: 3 },
  )
  tell('hashing', { milliseconds: workerd, cost: costToday })
  expect(workerd).toBeGreaterThan(0)
})
