import type { Dictionary } from '../../outbox/dictionary'
import { en, type Words } from './en'

/** These words in every language. */
export const words: Dictionary<Words> = { en }
