import type { unitLog as english } from '../en/unit-log'

/** What stands about the security log of a maintainer, an organization or a project, in Czech. */
export const unitLog: typeof english = {
  lead: {
    maintainer: 'Kdo co udělal u tohoto maintainera a ve všem, co k němu patří.',
    organization: 'Kdo co udělal v této organizaci a jejích projektech.',
    project: 'Kdo co udělal v tomto projektu.',
  },
  who: 'Koho',
  by: 'Kdo',
  themselves: 'sami',
  nobody: 'nikoho',
  gone: 'smazaný účet',
  emptyText: 'Budou tu změny členů, pozvánek, nastavení a další.',
}
