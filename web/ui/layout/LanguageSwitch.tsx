import Globe from 'lucide-solid/icons/globe'
import { For } from 'solid-js'
import { chooseLanguage } from '../../words/kept'
import { languages, supportedLanguage } from '../../words/languages'
import { entry, language } from '../../words/words'
import { Icon } from '../elements/Icon'

/**
 * Turns the page to another language: for whoever is not signed in, so that nobody has to read a language to
 * find their own.
 */
export function LanguageSwitch() {
  const choose = (code: string) => {
    const chosen = supportedLanguage(code)
    if (chosen) void chooseLanguage(chosen)
  }
  return (
    <label class="flex items-center gap-1.5 text-small text-soft hover:text-ink">
      <Icon of={Globe} />
      <span class="sr-only">{entry().shell.language}</span>
      <select
        class="field-sizing-content cursor-pointer appearance-none rounded-control bg-transparent py-1.5
          ps-0.5 pe-1 underline decoration-line underline-offset-4"
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <For each={Object.entries(languages)}>
          {([code, { name }]) => (
            <option value={code} lang={code} selected={code === language()}>
              {name}
            </option>
          )}
        </For>
      </select>
    </label>
  )
}
