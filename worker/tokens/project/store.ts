import type { EnteredUnit } from '../../access/scope'
import { valuesFor } from '../../data/rows'
import { statements } from '../../data/statements'
import { projectToken } from '../../data/tables/tokens'

/** What a new token is made of. */
export type NewProjectToken = Omit<typeof projectToken.$inferInsert, 'id' | 'projectId' | 'created'>
/** Makes a token of the project. */
export const insertProjectToken = ({ id, now }: EnteredUnit<'project'>, token: NewProjectToken) =>
  statements
    .insert(projectToken)
    .values({ ...valuesFor(projectToken, token), projectId: id, created: now })
    .returning()
/** A token as it is kept. */
export type TokenRow = typeof projectToken.$inferSelect
