import type { Operation } from './reference'

/** Operations about one thing. */
export type Tag = { readonly name: string; readonly operations: readonly Operation[] }
/** One of the two APIs. */
export type Group = { readonly name: 'manage' | 'own'; readonly tags: readonly Tag[] }

/** What no server like this one does stands last. */
const isLast = (name: string): number => (name === 'Not supported' ? 1 : 0)

const tagsOf = (operations: readonly Operation[]): readonly Tag[] =>
  [...Map.groupBy(operations, ({ tag }) => tag)]
    .map(([name, own]) => ({ name, operations: own }))
    .sort((one, other) => isLast(one.name) - isLast(other.name) || one.name.localeCompare(other.name))

/** Operations by API and by what they are about; groups without any are left out. */
export const operationGroups = (operations: readonly Operation[]): readonly Group[] =>
  [
    { name: 'manage' as const, tags: tagsOf(operations.filter(({ isManage }) => isManage)) },
    { name: 'own' as const, tags: tagsOf(operations.filter(({ isManage }) => !isManage)) },
  ].filter(({ tags }) => tags.length > 0)

/**
 * The operations in which each of the words occurs: in method, path, summary or what they are about; a whole
 * kind of refusal finds who hears it.
 */
export function findIn(operations: readonly Operation[], text: string): readonly Operation[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const textOf = ({ method, path, summary, tag }: Operation) =>
    [method, path, summary, tag].join(' ').toLowerCase()
  return operations.filter((operation) =>
    words.every((word) => textOf(operation).includes(word) || operation.refusals.includes(word)),
  )
}
