import { z } from '@hono/zod-openapi'

const time = z.iso.datetime()
const title = z.string().trim().min(1).max(200)
const text = z.string().trim().max(5_000)
const link = z
  .url({ protocol: /^https$/ })
  .max(2_000)
  .nullable()
const moment = time.transform((given) => Date.parse(given))
const MOST_CHOSEN = 100
const ids = z.array(z.int().positive()).max(MOST_CHOSEN).default([])
/** Whom it is for: null for everyone, else the members of these. */
const audience = z
  .strictObject({ maintainers: ids, organizations: ids, projects: ids, features: ids })
  .refine((chosen) => Object.values(chosen).some((some) => some.length > 0), {
    message: 'Choose at least one',
    params: { code: 'too-few' },
  })
  .nullable()

/** An announcement to be made. It starts at once unless said. */
export const newAnnouncement = z.strictObject({
  title,
  text: text
    .default('')
    .meta({ description: 'A small part of Markdown: paragraphs, lists, strong, emphasis, code, links' }),
  link: link.default(null).meta({ description: 'https only' }),
  starts: moment.optional(),
  ends: moment,
  audience: audience.default(null).meta({
    description: 'null: everyone. Else members of any of these, `features` being those of projects',
  }),
})
/** What may be changed of an announcement. */
export const announcementChange = z
  .strictObject({ title, text, link, starts: moment, ends: moment, audience })
  .partial()

const named = z.array(z.object({ id: z.int(), name: z.string() }))
/** An announcement as platform staff see it. */
export const announcement = z
  .object({
    id: z.int(),
    title: z.string(),
    text: z.string(),
    link: z.string().nullable(),
    starts: time,
    ends: time,
    audience: z
      .object({ maintainers: named, organizations: named, projects: named, features: named })
      .nullable(),
    created: time,
    creator: z.object({ id: z.int(), name: z.string() }),
  })
  .meta({ id: 'Announcement' })
/** An announcement in the path. */
export const announcementPath = z.object({
  announcement: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
})
