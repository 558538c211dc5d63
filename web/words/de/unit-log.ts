import type { unitLog as english } from '../en/unit-log'

/** What stands about the security log of a maintainer, an organization or a project, in German. */
export const unitLog: typeof english = {
  lead: {
    maintainer: 'Wer in diesem Maintainer und in allem, was dazugehört, was getan hat.',
    organization: 'Wer in dieser Organisation und ihren Projekten was getan hat.',
    project: 'Wer in diesem Projekt was getan hat.',
  },
  who: 'Betrifft',
  by: 'Durch',
  themselves: 'selbst',
  nobody: 'niemanden',
  gone: 'ein gelöschtes Konto',
  emptyText: 'Änderungen an Mitgliedern, Einladungen, Einstellungen und mehr stehen dann hier.',
}
