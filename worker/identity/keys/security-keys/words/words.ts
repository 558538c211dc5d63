import type { Dictionary } from '../../../../outbox/dictionary'
import { ar } from './ar'
import { cs } from './cs'
import { de } from './de'
import { en, type Words } from './en'
import { es } from './es'
import { ja } from './ja'

/** These words in every language. */
export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
