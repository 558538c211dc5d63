import { z } from '@hono/zod-openapi'
import { personSegment } from '../../access/unit/segments'
import type { ProblemKind } from '../../problems'

/**
 * Pieces of the Management API's requests: lenient where its clients are careless (README.md).
 */
const isText = (text: string) => text.isWellFormed() && !text.includes('\0')
/** A text of so many characters. NUL and lone surrogates are no text. */
export const text = (min: number, max: number) =>
  z.string().min(min).max(max).refine(isText, { message: 'This value should be valid text.' })

/**
 * A schema whose type says less than is taken: clients see what they should send, and the schema makes the
 * same value of whatever else it takes.
 */
export const lenient = <T, Input = T>(schema: z.ZodType<T>): z.ZodType<T, Input> =>
  // Only the type of the input is narrowed; the schema parses any value.
  schema as z.ZodType<T, Input>

/**
 * `true`/`false`, `1`/`0`, `"1"`/`"0"`, `"true"`/`"false"`. The type says less than is taken: clients are
 * told to send booleans.
 */
export const bool = lenient(z.preprocess((value) => booleans.get(value) ?? value, z.boolean()))
const booleans = new Map<unknown, boolean>([
  [1, true],
  [0, false],
  ['1', true],
  ['0', false],
  ['true', true],
  ['false', false],
])

const asNumber = (value: unknown) =>
  typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value
/**
 * An integer, also as a decimal string; from `min` to `max`. The type says less than is taken: clients are
 * told to send integers.
 */
export const int = (min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER) =>
  lenient(z.preprocess(asNumber, z.int().min(min).max(max)))

/**
 * A refusal of its own for whatever is wrong with a field: `refusing('name-missing', ...)` answers NAME400
 * and not the list of fields.
 */
export const refusing = <T>(problem: ProblemKind, schema: z.ZodType<T>) =>
  lenient(
    z
      .unknown()
      .optional()
      .transform((given, context): T => {
        const parsed = schema.safeParse(given)
        if (parsed.success) return parsed.data
        context.addIssue({ code: 'custom', params: { problem }, message: problem })
        return z.NEVER
      }),
  )

/** The name of a unit: missing or blank is NAME400. */
export const unitName = refusing('name-missing', z.string().trim().min(1).max(255).refine(isText)).meta({
  type: 'string',
})

/**
 * What a body may hold for an e-mail address; whether it is one is judged where the order of refusals says
 * (EM422).
 */
export const emailField = lenient(
  z
    .unknown()
    .optional()
    .transform((given) => (typeof given === 'string' ? given : ''))
    .meta({ type: 'string', description: 'An e-mail address' }),
)

/** `{user}` in a path: an id or an e-mail address. A segment of a path is there, so it names somebody. */
export const userSegment = z.string().transform(personSegment)

/**
 * The units' segments of a path. The door reads them; here they stand for the document. Any text goes: what
 * is no id is not found.
 */
export const maintainerPath = z.object({ maintainer: z.string() })
export const organizationPath = z.object({ organization: z.string() })
export const projectPath = z.object({ project: z.string() })

/** A time as the Management API writes it: `2021-06-28T22:27:28+0000`. */
export const date = z
  .string()
  .meta({ description: 'ISO 8601, seconds, offset without a colon', example: '2021-06-28T22:27:28+0000' })
