import type { VolumeName, Volumes } from './volumes'

/** What a language brings: its own name, its direction, and each volume, loaded when a page needs it. */
export type Language = {
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  readonly volumes: { readonly [Name in VolumeName]: () => Promise<Volumes[Name]> }
}

/** The document that the API reference is made from is English, and so is what stands around it. */
const reference = async () => (await import('./en/docs')).docs

/** The languages of the web. To add one: a folder like `en/`, and its entry here. */
export const languages = {
  en: {
    name: 'English',
    direction: 'ltr',
    volumes: {
      entry: async () => (await import('./en/entry')).entry,
      account: async () => (await import('./en/account')).account,
      tenancy: async () => (await import('./en/tenancy')).tenancy,
      admin: async () => (await import('./en/admin')).admin,
      notifications: async () => (await import('./en/notifications')).notifications,
      docs: reference,
    },
  },
  de: {
    name: 'Deutsch',
    direction: 'ltr',
    volumes: {
      entry: async () => (await import('./de/entry')).entry,
      account: async () => (await import('./de/account')).account,
      tenancy: async () => (await import('./de/tenancy')).tenancy,
      admin: async () => (await import('./de/admin')).admin,
      notifications: async () => (await import('./de/notifications')).notifications,
      docs: reference,
    },
  },
  cs: {
    name: 'Čeština',
    direction: 'ltr',
    volumes: {
      entry: async () => (await import('./cs/entry')).entry,
      account: async () => (await import('./cs/account')).account,
      tenancy: async () => (await import('./cs/tenancy')).tenancy,
      admin: async () => (await import('./cs/admin')).admin,
      notifications: async () => (await import('./cs/notifications')).notifications,
      docs: reference,
    },
  },
  es: {
    name: 'Español',
    direction: 'ltr',
    volumes: {
      entry: async () => (await import('./es/entry')).entry,
      account: async () => (await import('./es/account')).account,
      tenancy: async () => (await import('./es/tenancy')).tenancy,
      admin: async () => (await import('./es/admin')).admin,
      notifications: async () => (await import('./es/notifications')).notifications,
      docs: reference,
    },
  },
  ja: {
    name: '日本語',
    direction: 'ltr',
    volumes: {
      entry: async () => (await import('./ja/entry')).entry,
      account: async () => (await import('./ja/account')).account,
      tenancy: async () => (await import('./ja/tenancy')).tenancy,
      admin: async () => (await import('./ja/admin')).admin,
      notifications: async () => (await import('./ja/notifications')).notifications,
      docs: reference,
    },
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    volumes: {
      entry: async () => (await import('./ar/entry')).entry,
      account: async () => (await import('./ar/account')).account,
      tenancy: async () => (await import('./ar/tenancy')).tenancy,
      admin: async () => (await import('./ar/admin')).admin,
      notifications: async () => (await import('./ar/notifications')).notifications,
      docs: reference,
    },
  },
} as const satisfies Record<string, Language>

/** The code of a language that the web speaks. */
export type LanguageCode = keyof typeof languages

/** Whether the web speaks this language (`de-AT` counts as `de`). */
export function supportedLanguage(tag: string): LanguageCode | null {
  const base = tag.toLowerCase().split('-')[0] ?? ''
  return Object.keys(languages).includes(base) ? (base as LanguageCode) : null // just found among the keys
}
