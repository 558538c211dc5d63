/** Languages that the interface and the mails speak. */
export const languages = ['en', 'de', 'cs', 'es', 'ja', 'ar'] as const
export type Language = (typeof languages)[number]

const known: ReadonlySet<string> = new Set(languages)
/** Whether a text names a language that is spoken here. */
export const isLanguage = (text: string): text is Language => known.has(text)

/** Which way a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

/**
 * The best language of ours for an `Accept-Language` header (RFC 9110 section 12.5.4): by weight, then by
 * place; null where it names none of ours.
 */
export function languageAskedFor(header: string): Language | null {
  const asked = header
    .slice(0, 200)
    .split(',')
    .map((one) => {
      const [tag = '', weight = 'q=1'] = one.trim().split(/\s*;\s*/)
      return { language: tag.toLowerCase().split('-')[0] ?? '', weight: Number(weight.replace('q=', '')) }
    })
  const known = asked.filter(
    (one): one is { language: Language; weight: number } => isLanguage(one.language) && one.weight > 0,
  )
  return known.toSorted((one, other) => other.weight - one.weight)[0]?.language ?? null
}
