import { z } from '@hono/zod-openapi'
import { json, operation } from '../../http/operation'
import type { Access } from '../../http/spec'
import type { ProblemKind } from '../../problems'
import { outcome, resentInvitation } from './shapes'

type Of<P extends string, A extends Access, I extends z.ZodObject> = {
  readonly access: A
  readonly path: P
  readonly params: I
  /** The kind of unit, as a summary names it. */
  readonly to: string
}
type Shape<S extends z.ZodType> = { readonly shape: S }
type Body<B extends z.ZodType> = { readonly body: B; readonly refusals: readonly ProblemKind[] }

/** The list of the open invitations to a unit. */
export const listInvitationsOf = <
  const P extends string,
  A extends Access,
  I extends z.ZodObject,
  S extends z.ZodType,
>(
  of: Of<P, A, I> & Shape<S>,
) =>
  operation({
    access: of.access,
    method: 'get',
    path: of.path,
    summary: `Open invitations to ${of.to}`,
    request: { params: of.params },
    answers: { 200: z.array(of.shape) },
  })
/** Inviting one person. */
export const inviteOf = <
  const P extends string,
  A extends Access,
  I extends z.ZodObject,
  S extends z.ZodType,
  B extends z.ZodType,
>(
  of: Of<P, A, I> & Shape<S> & Body<B>,
) =>
  operation({
    access: of.access,
    method: 'post',
    path: of.path,
    summary: `Invite to ${of.to}; an unknown address gets an account`,
    request: { params: of.params, body: json(of.body) },
    answers: { 201: of.shape },
    refusals: [...of.refusals, 'too-many-mails'],
  })
/** An open invitation by its id. */
export const getInvitationOf = <
  const P extends string,
  A extends Access,
  I extends z.ZodObject,
  S extends z.ZodType,
>(
  of: Of<P, A, I> & Shape<S>,
) =>
  operation({
    access: of.access,
    method: 'get',
    path: of.path,
    summary: `An open invitation to ${of.to}`,
    request: { params: of.params },
    answers: { 200: of.shape },
    refusals: ['invitation-not-found'],
  })
/** Taking an invitation back. */
export const cancelOf = <const P extends string, A extends Access, I extends z.ZodObject>(of: Of<P, A, I>) =>
  operation({
    access: of.access,
    method: 'delete',
    path: of.path,
    summary: 'Take an invitation back',
    request: { params: of.params },
    answers: { 204: null },
    refusals: ['invitation-not-found'],
  })

/** Inviting many addresses at once. */
export const inviteManyOf = <
  const P extends string,
  A extends Access,
  I extends z.ZodObject,
  B extends z.ZodType,
>(
  of: Of<P, A, I> & Body<B>,
) =>
  operation({
    access: of.access,
    method: 'post',
    path: of.path,
    again: 'never',
    summary: `Invite many addresses to ${of.to}; each has its own result`,
    request: { params: of.params, body: json(of.body) },
    answers: { 200: z.array(outcome) },
    refusals: [...of.refusals, 'too-many-mails'],
  })
/** Mailing an open invitation again. */
export const resendOf = <const P extends string, A extends Access, I extends z.ZodObject>(of: Of<P, A, I>) =>
  operation({
    access: of.access,
    method: 'post',
    path: of.path,
    summary: `Mail an invitation to ${of.to} again (once an hour at most), and get its link`,
    request: { params: of.params },
    answers: { 202: resentInvitation },
    refusals: ['invitation-not-found', 'too-many-mails'],
  })
