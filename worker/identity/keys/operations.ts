import type { z } from '@hono/zod-openapi'
import { FRESH_MINUTES } from '../../access/account/verdict'
import { json, operation, signedIn } from '../../http/operation'
import type { ProblemKind } from '../../problems'
import { creation } from './ceremonies/shapes'
import { credentialPath, newName } from './shapes'

const isFresh = signedIn({ freshWithinMinutes: FRESH_MINUTES })

/** Asking the browser to make one. */
export const beginOf = <const P extends string, const R extends object>(of: {
  path: P
  summary: string
  request: R
}) =>
  operation({
    access: isFresh,
    method: 'post',
    path: `${of.path}/challenge` as const,
    again: 'never',
    summary: of.summary,
    request: of.request,
    answers: { 200: creation },
    refusals: ['step-up-required', 'try-again'],
  })
/** Adding what the browser has made. */
export const addKeyOf = <const P extends string, B extends z.ZodType, A extends z.ZodType>(of: {
  path: P
  summary: string
  body: B
  answer: A
}) =>
  operation({
    access: signedIn(),
    method: 'post',
    path: of.path,
    again: 'never',
    summary: of.summary,
    request: { body: json(of.body) },
    answers: { 201: of.answer },
    refusals: ['challenge-expired', 'challenge-used', 'passkey-not-valid', 'passkey-taken', 'try-again'],
  })
/** Renaming one. */
export const renameOf = <const P extends string, A extends z.ZodType>(of: {
  path: P
  summary: string
  answer: A
}) =>
  operation({
    access: signedIn(),
    method: 'patch',
    path: `${of.path}/{id}` as const,
    summary: of.summary,
    request: { params: credentialPath, body: json(newName) },
    answers: { 200: of.answer },
    refusals: ['not-found'],
  })
/** Removing one; `refusals` are those of its kind. */
export const removeKeyOf = <const P extends string>(of: {
  path: P
  summary: string
  refusals: readonly ProblemKind[]
}) =>
  operation({
    access: isFresh,
    method: 'delete',
    path: `${of.path}/{id}` as const,
    summary: of.summary,
    request: { params: credentialPath },
    answers: { 204: null },
    refusals: ['step-up-required', 'not-found', ...of.refusals],
  })
