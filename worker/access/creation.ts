import { type SQL, sql } from 'drizzle-orm'
import type { Statement } from '../data/batch'

/** Statements that make a thing with an id. */
export type Creation<W extends readonly Statement[]> = {
  /** The id of what they make, as SQL that holds once it is made. */
  readonly newestId: SQL
  /** The statements, given the id of the thing: those that read it for the answer name it so. */
  readonly list: (id: SQL) => W
}
/** What `write` and `commit` do: statements, or statements that make a thing with an id. */
export type Work<W extends readonly Statement[]> = W | Creation<W>

/**
 * The work that makes a thing: `newestId` is its id once it is made. The list gets that, or, when the request
 * is sent again under its idempotency key, the id of what was made the first time.
 */
export const creating = <Id, const W extends readonly Statement[]>(
  newestId: SQL<Id>,
  list: (id: SQL<Id>) => W,
): Creation<W> => ({
  newestId,
  // Whatever SQL names the thing gives an id of its kind.
  list: (id) => list(id as SQL<Id>),
})

const isCreation = <W extends readonly Statement[]>(work: Work<W>): work is Creation<W> => 'newestId' in work

/** The statements of the work as they are done for the first time, with the id of what they make. */
export const firstTime = <W extends readonly Statement[]>(work: Work<W>) =>
  isCreation(work)
    ? { list: work.list(work.newestId), madeId: work.newestId }
    : { list: work, madeId: undefined }

/** The statements of the work about what was made before. */
export const onceMore = <W extends readonly Statement[]>(work: Work<W>, madeId: number | null): W =>
  isCreation(work) ? work.list(sql`${madeId}`) : work
