import type { Account } from '../../worker/identity/accounts/shapes'
import { useTimeZone } from '../words/format'
import { keepLook } from '../words/kept'
import { languages, supportedLanguage } from '../words/languages'
import { browserLanguage, setLanguage } from '../words/words'

/** Light, dark, or as the device has it. */
export type Theme = Account['theme']

/**
 * Puts on what a person chose: theme, language, time zone. Kept in this browser too, where `index.html` reads
 * it before the first paint, so that nothing flashes and the sign-in page looks the same.
 */
export async function applyPreferences(
  chosen: Pick<Account, 'theme' | 'language' | 'timeZone'>,
): Promise<void> {
  const language = (chosen.language && supportedLanguage(chosen.language)) ?? browserLanguage()
  useTimeZone(chosen.timeZone)
  applyTheme(chosen.theme)
  await setLanguage(language)
  const theme = chosen.theme === 'system' ? null : chosen.theme
  keepLook({ theme, language: chosen.language && language, direction: languages[language].direction })
}

/** Puts on a theme; `system` follows the device. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
