import type { deletion as english } from '../en/deletion'
import { pluralOf } from '../plural'

const count = pluralOf('de')
const list = new Intl.ListFormat('de')

/** What a signed-in person reads about deleting their account, in German. */
export const deletion: typeof english = {
  title: 'Konto löschen',
  lead: 'Für immer gehen, mit allem, was hier Ihnen gehört.',
  label: 'Ihr Konto',
  text: (days) =>
    `Wird ${days} Tage nach Ihrer Bitte gelöscht. Bis dahin behalten Sie es, indem Sie sich anmelden.`,
  blockedText: 'Kann nicht gelöscht werden, solange jemand darauf angewiesen ist.',
  submit: 'Mein Konto löschen',
  question: 'Ihr Konto löschen?',
  typeEmail: (email) => `Geben Sie zur Bestätigung ${email} ein`,
  typeEmailWrong: 'Das ist nicht Ihre E-Mail-Adresse.',
  effects: {
    list: (parts) => list.format(parts),
    sessions: (sessions) =>
      count(sessions, {
        one: 'Sie werden sofort abgemeldet.',
        other: 'Sie werden sofort abgemeldet, in allen # Sitzungen.',
      }),
    tokens: (tokens) =>
      count(tokens, {
        one: 'Ihr Zugriffstoken gilt sofort nicht mehr.',
        other: 'Ihre # Zugriffstoken gelten sofort nicht mehr.',
      }),
    grace: (days) =>
      `Sie können es sich ${days} Tage lang anders überlegen: Eine Anmeldung erhält das Konto, wie es jetzt ist.`,
    memberships: (what) => `Dann verlassen Sie ${what}.`,
    maintainers: (maintainers) => count(maintainers, { one: '# Maintainer', other: '# Maintainer' }),
    organizations: (organizations) =>
      count(organizations, { one: '# Organisation', other: '# Organisationen' }),
    projects: (projects) => count(projects, { one: '# Projekt', other: '# Projekte' }),
    invitations: (invitations) =>
      count(invitations, {
        one: 'Die Einladung, die auf Sie wartet, verfällt.',
        other: 'Die # Einladungen, die auf Sie warten, verfallen.',
      }),
    gone: 'Ihr Name, Ihre Adresse, Ihre Passkeys und alles andere über Sie werden gelöscht. Niemand kann das zurückholen.',
  },
  blockers: {
    title: 'Benennen Sie zuerst eine Nachfolge',
    unit: (name) => `Sie sind das einzige Mitglied von ${name}.`,
    members: (name) => `Jemanden zu ${name} hinzufügen`,
    platform: 'Sie sind der einzige Superadmin. Machen Sie zuerst jemand anderen dazu.',
  },
}
