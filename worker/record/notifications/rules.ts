import { type Topic, topics } from './topics.table'

/** By which ways somebody hears of a topic. */
export type Ways = { readonly bell: boolean; readonly mail: boolean }
/** The same for one topic, and which of them are theirs to choose. */
export type Preference = Ways & { readonly topic: Topic; readonly choices: readonly ('bell' | 'mail')[] }

/** As it is for whoever has chosen nothing. Announcements are not mailed. */
const usual = (topic: Topic): Ways => ({ bell: true, mail: topic !== 'announcements' })

/** The preferences of a person by what is kept of them, in the order of the table. */
export function preferencesFrom(kept: readonly ({ readonly topic: string } & Ways)[]): Preference[] {
  // Object.keys forgets what its keys are.
  return (Object.keys(topics) as Topic[]).map((topic) => {
    const { bell, mail } = kept.find((row) => row.topic === topic) ?? usual(topic)
    return { topic, bell, mail, choices: topics[topic] }
  })
}

/** The way that a wish would change though it is not to be chosen; undefined where there is none. */
export const wayThatStays = (topic: Topic, wanted: Ways): 'bell' | 'mail' | undefined =>
  (['bell', 'mail'] as const).find(
    (way) => !(topics[topic] as readonly string[]).includes(way) && wanted[way] !== usual(topic)[way],
  )
