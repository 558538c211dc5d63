import type { unitLog as english } from '../en/unit-log'

/** What stands about the security log of a maintainer, an organization or a project, in Spanish. */
export const unitLog: typeof english = {
  lead: {
    maintainer: 'Quién hizo qué en este mantenedor y en lo que le pertenece.',
    organization: 'Quién hizo qué en esta organización y sus proyectos.',
    project: 'Quién hizo qué en este proyecto.',
  },
  who: 'A quién',
  by: 'Por',
  themselves: 'la propia persona',
  nobody: 'nadie',
  gone: 'una cuenta eliminada',
  emptyText: 'Aquí aparecerán los cambios de miembros, invitaciones, ajustes y más.',
}
