import type { Dictionary } from '../../outbox/dictionary'
import { cs } from './cs'
import { de } from './de'
import { en, type Words } from './en'

/** These words in every language. */
export const words: Dictionary<Words> = { en, de, cs }
