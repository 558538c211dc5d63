import { expect, test } from 'vitest'
import { z } from 'zod'
import { mails } from '../../../worker/operations/mail-queue/mails'
import { actorFields, unitFields } from '../../../worker/outbox/mail/actorFields.table'

/** Fields of mails that tell nothing of whoever caused them, and of no unit by a name that is a person's. */
const impersonal: Readonly<Record<string, readonly string[]>> = {
  'of the recipient alone, whose mails go with them': [
    'email',
    'thing',
    'left',
    'cancel',
    'due',
    'units',
    'timeZone',
  ],
  'ids and refs': ['link', 'unitId', 'invitation', 'projectId'],
  'names that no person gives by their own': ['organizationName'],
  'times, amounts and words of ours': [
    ...['time', 'expires', 'until', 'keptUntil'],
    ...['unit', 'role', 'limit', 'value', 'used', 'percent'],
  ],
}

test('every field of a mail that tells of whoever caused it is known to the erasure', () => {
  const fields = new Set(
    [...mails.values()].flatMap(({ data }) =>
      data instanceof z.ZodObject ? Object.keys(data.shape) : ['?'],
    ),
  )
  const known = [...Object.keys(actorFields), ...unitFields, ...Object.values(impersonal).flat()]
  expect([...fields].filter((field) => !known.includes(field))).toEqual([])
})
