import type { log as english } from '../../en/admin/log'

/** What platform staff read about the log of everything, in German. */
export const log: typeof english = {
  title: 'Sicherheitsprotokoll',
  lead: 'Was irgendwo auf dieser Plattform geschah: durch Leute, durch das Team, durch Anwendungen.',
  onlyOne: 'Nur was einer Person geschah, und was sie mit anderen getan hat.',
  everything: 'Alles zeigen',
  ofAccount: 'Sicherheitsprotokoll dieses Kontos',
}
