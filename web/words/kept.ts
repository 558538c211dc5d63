import { type LanguageCode, languages, supportedLanguage } from './languages'
import { browserLanguage, setLanguage } from './words'

const key = 'gatehouse.look'

/** What this browser keeps of how pages look and read; `index.html` puts it on before the first paint. */
type Look = {
  readonly theme?: string | null
  readonly language?: LanguageCode | null
  readonly direction?: 'ltr' | 'rtl'
}

const keptLook = (): Look => JSON.parse(localStorage.getItem(key) ?? '{}')

/** Keeps what is given; the rest stays. */
export const keepLook = (change: Look): void =>
  localStorage.setItem(key, JSON.stringify({ ...keptLook(), ...change }))

/** The language that this browser was last used in, before anybody has signed in. */
export function lastLanguage(): LanguageCode {
  const { language } = keptLook()
  return (language && supportedLanguage(language)) || browserLanguage()
}

/** Turns the page to a language, for this and later visits of this browser. */
export async function chooseLanguage(language: LanguageCode): Promise<void> {
  await setLanguage(language)
  keepLook({ language, direction: languages[language].direction })
}

/** Turns this page, too, to the language that is chosen in another tab. */
export const followOtherTabs = (): void =>
  addEventListener('storage', (event) => {
    if (event.key === key) void setLanguage(lastLanguage())
  })
