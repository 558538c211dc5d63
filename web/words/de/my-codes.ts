import type { Volumes } from '../volumes'

/** Why a promo code was not taken, by code, in German. */
export const myCodesRefusals = {
  'promo-code-used': 'Dieser Code wurde schon verwendet. Jeder erstellt ein Projekt, einmal.',
  'promo-code-invalid':
    'Diesen Code gibt es nicht, oder er gilt nicht mehr. Prüfen Sie die Schreibweise; Groß- und Kleinbuchstaben zählen.',
}

/** The promo codes that a person redeems, in German. */
export const myCodes: Volumes['tenancy']['myCodes'] = {
  title: 'Promo-Codes',
  lead: 'Ein Code, den man Ihnen gegeben hat, erstellt ein Projekt für Sie.',
  redeem: 'Code einlösen',
  redeemLead: 'Mit dem Promo-Code wird ein neues Projekt erstellt.',
  code: 'Promo-Code',
  codeHint: 'So, wie Sie ihn bekommen haben, zum Beispiel WELCOME-2026.',
  submit: 'Anwenden',
  redeemed: (project: string) => `${project} ist erstellt. Sie sind darin.`,
  used: 'Codes, die Sie verwendet haben',
  usedLead: 'Jeder mit dem Projekt, das er erstellt hat, solange es das Projekt gibt.',
  usedAt: 'Verwendet',
  empty: 'Noch kein Code verwendet',
  emptyText:
    'Promo-Codes kommen vom Maintainer einer Organisation. Die Projekte, die Ihre erstellen, stehen hier.',
}
