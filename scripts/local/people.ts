/** Somebody who lives in the small world of a first start. Without a password they are not activated yet. */
export type SeededPerson = {
  readonly email: string
  readonly name: string
  readonly password?: string
  readonly isSuperAdmin?: true
}

/**
 * Who is there after a first start. Known to everybody: these passwords open nothing but a laptop's own
 * server.
 */
export const people: readonly SeededPerson[] = [
  {
    email: 'ada@example.com',
    name: 'Ada Lovelace',
    password: 'violet harbour seven lanterns',
    isSuperAdmin: true,
  },
  { email: 'grace@example.com', name: 'Grace Hopper', password: 'amber orchard nine sparrows' },
  { email: 'alan@example.com', name: 'Alan Turing', password: 'silver meadow four compasses' },
  { email: 'mary@example.com', name: 'Mary Somerville' },
]
