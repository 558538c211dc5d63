import { isLanguage, type Language } from '../kit/language'

/** One noun's words in each language it speaks. English is always there; another stands in for it once its words are written. */
export type Dictionary<Words> = { readonly en: Words } & { readonly [L in Language]?: Words }

/** The words for a person's language, else the English ones, and which language they are in. */
export function wordsFor<Words>(
  dictionary: Dictionary<Words>,
  wanted: string | null,
): { readonly words: Words; readonly language: Language } {
  const words = wanted !== null && isLanguage(wanted) ? dictionary[wanted] : undefined
  return words && wanted !== null && isLanguage(wanted) ? { words, language: wanted } : { words: dictionary.en, language: 'en' }
}
