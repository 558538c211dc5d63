import type { log as english } from '../../en/admin/log'

/** What platform staff read about the log of everything, in Czech. */
export const log: typeof english = {
  title: 'Bezpečnostní záznam',
  lead: 'Co se kde na této platformě stalo: lidmi, správci i aplikacemi.',
  onlyOne: 'Jen to, co se stalo jedné osobě a co udělala druhým.',
  everything: 'Zobrazit vše',
  ofAccount: 'Bezpečnostní záznam tohoto účtu',
}
