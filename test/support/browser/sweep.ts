import { expect, test } from 'vitest'
import type { Shot } from '../../../scripts/shots/shot'
import { shots } from '../../../scripts/shots/shots.table'
import { faultsOf, type Look } from './faults'
import { here } from './place'

/** What is looked at by one file of the sweep: files run two at a time. */
export type Part = 'strangers' | 'home' | 'account' | 'staff'

const partOf = ({ who, path }: Shot): Part => {
  if (!who) return 'strangers'
  if (path.startsWith('/account')) return 'account'
  return path.startsWith('/admin') ? 'staff' : 'home'
}

const look: Omit<Look, 'residents'> = {
  languages: ['en', 'ar', 'de'],
  letters: ['none'],
  isDark: true,
}

/** Looks at every state of every page of a part, those whom it is shown to one after the other. */
export function sweep(part: Part): void {
  const states = shots.filter((shot) => !shot.isEmpty && partOf(shot) === part)
  const rounds = Map.groupBy(states, ({ who = 'a stranger' }) => who)
  test.each([...rounds])(
    `everything of ${part} that is shown to %s keeps to WCAG 2.2 AA and fits into 320 px, in any look`,
    async (_, round) => {
      const { residents } = here()
      if (!residents) throw new Error('Nobody lives here')
      const faults = await faultsOf(round, { ...look, residents })
      expect(faults.join('\n')).toBe('')
    },
  )
}
