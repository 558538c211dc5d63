import { fullness } from '../../ui/data/Meter'
import { daysUntil } from '../../words/format'

/** What tells how a project stands: the parts that lists and the project itself have alike. */
export type ProjectState = {
  readonly isDisabled: boolean
  readonly expires: string | null
  readonly limits: Readonly<Record<string, { readonly name: string; readonly value: number }>>
  readonly metrics: Readonly<Record<string, { readonly name: string; readonly value: number }>>
}

const toldWithinDays = 30

/** The days left to a project that ends soon; null for one that does not. */
export function daysLeft({ expires }: Pick<ProjectState, 'expires'>): number | null {
  const days = expires === null ? null : Math.max(0, daysUntil(expires))
  return days !== null && days <= toldWithinDays ? days : null
}

/** What is measured of a project, against its limit where there is one; the fullest first. */
export function usagesOf({ limits, metrics }: ProjectState) {
  const part = ({ value, limit }: { value: number; limit: number | null }) => (limit ? value / limit : -1)
  return Object.values(metrics)
    .map(({ name, value }) => ({ name, value, limit: limits[name]?.value ?? null }))
    .toSorted((one, other) => part(other) - part(one))
}

/** The names of the limits that are exceeded. */
export const exceeded = (project: ProjectState): readonly string[] =>
  usagesOf(project).flatMap(({ name, value, limit }) =>
    limit !== null && fullness(value, limit) === 'over' ? [name] : [],
  )
