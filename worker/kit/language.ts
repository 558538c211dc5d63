/** Languages that the interface and the mails speak. */
export const languages = ['en', 'de', 'cs', 'es', 'ja', 'ar'] as const
/** One of them. */
export type Language = (typeof languages)[number]

const known: ReadonlySet<string> = new Set(languages)
/** Whether a text names a language that is spoken here. */
export const isLanguage = (text: string): text is Language => known.has(text)

/** Which way a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')
