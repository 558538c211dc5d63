import { type Channel, optionalChannels, type Topic, topics } from '../../outbox/mail/topics.table'

/** Which channels are on. */
export type Channels = Readonly<Record<Channel, boolean>>
/** How one hears of a topic, and which of the channels are theirs to choose. */
export type Preference = Channels & { readonly topic: Topic; readonly choices: readonly Channel[] }

/** The topic of each kind of mail; null for those that the bell does not show. */
export type TopicsByKind = ReadonlyMap<string, { readonly topic: Topic | null }>

/** What the bell calls an announcement. */
export const ANNOUNCEMENT = 'announcement'

/**
 * The topic of what the bell shows. The kinds of an earlier version may be unknown by now: they count as
 * announcements.
 */
export const topicOf = (kinds: TopicsByKind, kind: string): Topic => kinds.get(kind)?.topic ?? 'announcements'

/** The kinds of mail that belong to a topic. */
export const kindsAbout = (kinds: TopicsByKind, topic: string): readonly string[] =>
  [...kinds].flatMap(([kind, mail]) => (mail.topic === topic ? [kind] : []))

/** Whether a person may turn this channel off for this topic. */
export const mayTurnOff = (topic: Topic, channel: Channel): boolean =>
  optionalChannels[topic].includes(channel)

/** The channels of whoever has chosen nothing. Announcements are not mailed. */
const defaultChannels = (topic: Topic): Channels => ({ bell: true, mail: topic !== 'announcements' })

/** The preferences of a person by what is stored of them, in the order of the topics. */
export const preferencesFrom = (stored: readonly ({ readonly topic: string } & Channels)[]): Preference[] =>
  topics.map((topic) => {
    const { bell, mail } = stored.find((row) => row.topic === topic) ?? defaultChannels(topic)
    return { topic, bell, mail, choices: optionalChannels[topic] }
  })

/** The channel that a choice would change though it is not to be chosen; undefined where there is none. */
export const fixedChannelIn = (topic: Topic, chosen: Channels): Channel | undefined =>
  (['bell', 'mail'] as const).find(
    (channel) => !mayTurnOff(topic, channel) && chosen[channel] !== defaultChannels(topic)[channel],
  )
