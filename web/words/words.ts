import { createSignal } from 'solid-js'
import { type Language, type LanguageCode, languages, supportedLanguage } from './languages'
import type { VolumeName, Volumes } from './volumes'

const [current, setCurrent] = createSignal<{ language: LanguageCode; volumes: Partial<Volumes> }>({
  language: browserLanguage(),
  volumes: {},
})

/** The language on screen now. Reactive. */
export const language = (): LanguageCode => current().language

/** The best language for this browser, when the person has chosen none. */
export function browserLanguage(): LanguageCode {
  for (const tag of navigator.languages) {
    const found = supportedLanguage(tag)
    if (found) return found
  }
  return 'en'
}

/** Makes a volume ready in the language on screen. Resolves when its texts may be read. */
export async function loadWords(name: VolumeName): Promise<void> {
  const wanted = language()
  if (current().volumes[name]) return
  const texts = await volumeOf(wanted, name)
  if (language() !== wanted) return loadWords(name)
  setCurrent(({ volumes }) => ({ language: wanted, volumes: { ...volumes, [name]: texts } }))
}

/** Turns the whole page to another language, with all volumes read so far. */
export async function setLanguage(wanted: LanguageCode): Promise<void> {
  if (wanted !== language()) {
    const names = Object.keys(current().volumes) as VolumeName[] // keys of Partial<Volumes>
    const pairs = await Promise.all(names.map(async (name) => [name, await volumeOf(wanted, name)]))
    setCurrent({ language: wanted, volumes: Object.fromEntries(pairs) })
  }
  document.documentElement.lang = wanted
  document.documentElement.dir = languages[wanted].direction
}

/** The texts of the door: sign-in, shell, controls, refusals. Reactive. */
export const entry = (): Volumes['entry'] => read('entry')

/** The texts of the signed-in pages. Reactive. */
export const account = (): Volumes['account'] => read('account')

/** The texts of maintainers, organizations, projects and invitations. Reactive. */
export const tenancy = (): Volumes['tenancy'] => read('tenancy')

/** The texts of Administration. Reactive. */
export const admin = (): Volumes['admin'] => read('admin')

/** The texts of the bell's list. Reactive. */
export const notifications = (): Volumes['notifications'] => read('notifications')
/** The texts of the API reference. Reactive. */
export const docs = (): Volumes['docs'] => read('docs')

/** The refusals that the volumes read so far have words for. Reactive. */
export const knownRefusals = (): Readonly<Record<string, string | ((wait: string | null) => string)>> => ({
  ...entry().refusals,
  ...current().volumes.tenancy?.refusals,
})

function volumeOf(wanted: LanguageCode, name: VolumeName): Promise<Volumes[VolumeName]> {
  const { volumes }: Language = languages[wanted]
  return volumes[name]()
}

function read<Name extends VolumeName>(name: Name): Volumes[Name] {
  const texts = current().volumes[name]
  if (!texts) throw new Error(`The volume "${name}" is read before it is loaded`)
  return texts
}
