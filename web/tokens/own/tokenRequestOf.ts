import { ApiProblem } from '../../problems/problem'
import type { FormValues } from '../../ui/form/refusal'
import { account } from '../../words/words'
import type { TokenRequest } from './queries'

const secondsIn = { hours: 3_600, days: 86_400 } as const
const mostSeconds = 365 * secondsIn.days

/**
 * What was filled in, as the server wants it. Throws what is wrong with the lifetime: only here the number
 * and its unit are apart.
 */
export function tokenRequestOf(kind: 'management' | 'personal', values: FormValues): TokenRequest {
  const request = {
    name: values.name ?? '',
    expiresInSeconds: lifetimeIn(values),
    ipRanges: linesOf(values.ipRanges ?? ''),
  }
  if (kind === 'management')
    return { kind, ...request, scopes: [values.may ?? '', values.where ?? ''].filter(Boolean) }
  return { kind, ...request, scopes: [values.account, values.notifications].filter(isScope) }
}

type PersonalScope = Extract<TokenRequest, { kind: 'personal' }>['scopes'][number]
// The options of the two lists are these scopes, or none.
const isScope = (chosen: string | undefined): chosen is PersonalScope => !!chosen && chosen !== 'none'

const linesOf = (text: string) =>
  text
    .split(/[\s,]+/)
    .map((line) => line.trim())
    .filter(Boolean)

function lifetimeIn({ expiresInSeconds = '', unit }: FormValues): number {
  const seconds = Number(expiresInSeconds) * secondsIn[unit === 'hours' ? 'hours' : 'days']
  if (/^\d+$/.test(expiresInSeconds) && seconds > 0 && seconds <= mostSeconds) return seconds
  const detail = account().tokens.validWrong
  throw new ApiProblem('invalid-input', {
    errors: [{ pointer: '/expiresInSeconds', code: 'lifetime', detail }],
  })
}
