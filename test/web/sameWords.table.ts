import type { LanguageCode } from '../../web/words/languages'

/** Texts that read the same in English and in another language: names, codes, and words that the two share. */
export const same: Readonly<Record<LanguageCode | 'everywhere', readonly string[]>> = {
  everywhere: ['Gatehouse', '· Gatehouse', 'HTML', 'gatehouse-recovery-codes.txt', 'CRM ID'],
  en: [],
  de: [
    'Admin',
    'Administration',
    'Backend',
    'Browser',
    'Code',
    'Details',
    'Limit',
    'Limits',
    'Link',
    'Maintainer',
    'Name',
    'Offline',
    'Passkey',
    'Passkeys',
    'Person',
    'Region',
    'System',
    'Text',
    'Token',
  ],
  cs: ['maintainer', 'Admin', 'Backend', 'Data', 'Limit', 'Maintainer', 'Metadata', 'Offline', 'Region', 'Role', 'Text', 'Token'],
  es: ['Backend', 'General', 'Token'],
  ja: [],
  ar: [],
}
