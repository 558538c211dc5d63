import type { deletion as english } from '../en/deletion'
import { pluralOf } from '../plural'

const count = pluralOf('es')
const list = new Intl.ListFormat('es')
const daysOf = (days: number): string => count(days, { one: '# día', many: '# de días', other: '# días' })

/** What a signed-in person reads about deleting their account, in Spanish. */
export const deletion: typeof english = {
  title: 'Eliminar la cuenta',
  lead: 'Te vas para siempre, con todo lo que aquí es tuyo.',
  label: 'Tu cuenta',
  text: (days) =>
    `Se borra ${daysOf(days)} después de que lo pidas. Hasta entonces puedes conservarla iniciando sesión.`,
  blockedText: 'No se puede eliminar mientras alguien dependa de ella.',
  submit: 'Eliminar mi cuenta',
  question: '¿Eliminar tu cuenta?',
  typeEmail: (email) => `Escribe ${email} para confirmar`,
  typeEmailWrong: 'Esta no es tu dirección de correo.',
  effects: {
    list: (parts) => list.format(parts),
    sessions: (sessions) =>
      count(sessions, {
        one: 'Se cierra tu sesión de inmediato.',
        many: 'Se cierran de inmediato tus # de sesiones.',
        other: 'Se cierran de inmediato tus # sesiones.',
      }),
    tokens: (tokens) =>
      count(tokens, {
        one: 'Tu token de acceso deja de funcionar de inmediato.',
        many: 'Tus # de tokens de acceso dejan de funcionar de inmediato.',
        other: 'Tus # tokens de acceso dejan de funcionar de inmediato.',
      }),
    grace: (days) =>
      `Tienes ${daysOf(days)} para cambiar de idea: al iniciar sesión, la cuenta se conserva tal como está ahora.`,
    memberships: (what) => `Después sales de ${what}.`,
    maintainers: (maintainers) =>
      count(maintainers, { one: '# mantenedor', many: '# de mantenedores', other: '# mantenedores' }),
    organizations: (organizations) =>
      count(organizations, { one: '# organización', many: '# de organizaciones', other: '# organizaciones' }),
    projects: (projects) =>
      count(projects, { one: '# proyecto', many: '# de proyectos', other: '# proyectos' }),
    invitations: (invitations) =>
      count(invitations, {
        one: 'Se pierde la invitación que te espera.',
        many: 'Se pierden las # de invitaciones que te esperan.',
        other: 'Se pierden las # invitaciones que te esperan.',
      }),
    gone: 'Se borran tu nombre, tu dirección, tus llaves de acceso y todo lo demás sobre ti. Nadie puede recuperarlo.',
  },
  blockers: {
    title: 'Primero nombra a alguien que te suceda',
    unit: (name) => `Eres el único miembro de ${name}.`,
    members: (name) => `Añadir a alguien a ${name}`,
    platform: 'Eres el único superadministrador. Nombra primero a otra persona.',
  },
}
