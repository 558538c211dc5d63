import { isLanguage, type Language } from '../../kit/language'

/** One noun's words in every language: a missing one does not compile. */
export type Dictionary<Words> = Readonly<Record<Language, Words>>

/** The language to write to a person in: the one they chose, English where we do not speak it. */
export const languageFor = (wanted: string | null): Language =>
  wanted !== null && isLanguage(wanted) ? wanted : 'en'
