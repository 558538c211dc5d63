import { drizzle } from 'drizzle-orm/d1'

const unbound = {
  prepare: (text: string) => ({
    text,
    bind: () => {
      throw new Error('A statement travels only through read, write or commit')
    },
  }),
}

/**
 * Builds statements; holds no database, so nothing made here can run by itself: drizzle asks for one only to
 * run them, hence the cast.
 */
export const statements = drizzle(unbound as never, { casing: 'snake_case' })
