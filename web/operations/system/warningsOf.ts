import { inARow } from '../../words/amounts'
import { admin } from '../../words/words'
import type { Health, SystemState } from './queries'

/** Something that needs a hand: what, why it matters, and the page where it is put right. */
export type Warning = { readonly title: string; readonly text: string; readonly href?: string }

/** The clock rings each minute: after so long it does not. */
const lateMilliseconds = 5 * 60_000

/** What needs a hand now, the worst first. In the language on screen. */
export function warningsOf(state: SystemState, health: Health, now: number): readonly Warning[] {
  const { warnings: words } = admin().system
  const { mail } = admin()
  const { superAdmins, clock } = state
  const without = superAdmins.filter(({ mfaEnabled }) => !mfaEnabled).map(({ name, email }) => name || email)
  const isLate = !clock || now - Date.parse(clock.ran) > lateMilliseconds
  return [
    ...(health.database === 'ok' && health.kv === 'ok'
      ? []
      : [{ title: words.health, text: words.healthText }]),
    ...missing(state).map(({ id }) => ({ title: words.pepper(id), text: words.pepperText })),
    ...(isLate ? [{ title: words.clock, text: words.clockText }] : []),
    ...(!isLate && clock.failed.length > 0
      ? [{ title: words.jobs(inARow(clock.failed)), text: words.jobsText }]
      : []),
    ...(state.mail.transport === 'none'
      ? [{ title: mail.held, text: mail.heldText, href: '/admin/mail?state=waiting' }]
      : []),
    ...(state.mail.dead > 0
      ? [{ title: words.dead(state.mail.dead), text: words.deadText, href: '/admin/mail' }]
      : []),
    ...(superAdmins.length === 1
      ? [{ title: words.oneAdmin, text: words.oneAdminText, href: '/admin/users' }]
      : []),
    ...(without.length > 0
      ? [
          {
            title: words.noTwoStep(inARow(without)),
            text: words.noTwoStepText,
            href: '/admin/users?state=super-admin',
          },
        ]
      : []),
  ]
}

const missing = ({ peppers }: SystemState) =>
  peppers.filter(({ isConfigured, isInUse }) => isInUse && !isConfigured)
