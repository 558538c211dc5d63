import { z } from '@hono/zod-openapi'
import { json, operation } from '../../http/operation'
import type { Access } from '../../http/spec'
import type { ProblemKind } from '../../problems'
import { member, newMember } from './shapes'

type Of<P extends string, A extends Access, I extends z.ZodObject> = {
  readonly access: A
  readonly path: P
  readonly params: I
}
type OfUnit<P extends string, A extends Access, I extends z.ZodObject> = Of<P, A, I> & {
  readonly whose: string
}

/** The list of the members of a maintainer or organization. */
export const listMembersOf = <const P extends string, A extends Access, I extends z.ZodObject>(
  of: OfUnit<P, A, I>,
) =>
  operation({
    access: of.access,
    method: 'get',
    path: of.path,
    summary: `Members of ${of.whose}`,
    request: { params: of.params },
    answers: { 200: z.array(member) },
  })
/** Adding a member; `alsoRefuses`: what this kind of unit refuses beside the others. */
export const addMemberOf = <const P extends string, A extends Access, I extends z.ZodObject>(
  of: Of<P, A, I> & { readonly alsoRefuses: readonly ProblemKind[] },
) =>
  operation({
    access: of.access,
    method: 'post',
    path: of.path,
    summary: 'Add a member; an unknown address gets an account',
    request: { params: of.params, body: json(newMember) },
    answers: { 201: member },
    refusals: [
      'email-not-valid',
      'user-not-found',
      'already-member',
      ...of.alsoRefuses,
      'too-many-mails',
      'fields-not-valid',
    ],
  })
/** Removing a member, or oneself. */
export const removeMemberOf = <const P extends string, A extends Access, I extends z.ZodObject>(
  of: Of<P, A, I>,
) =>
  operation({
    access: of.access,
    method: 'delete',
    path: of.path,
    summary: 'Remove a member, or leave',
    request: { params: of.params },
    answers: { 204: null },
    refusals: ['user-not-found', 'last-member'],
  })
/** Taking a seat by oneself. */
export const joinOf = <const P extends string, A extends Access, I extends z.ZodObject>(
  of: OfUnit<P, A, I>,
) =>
  operation({
    access: of.access,
    method: 'post',
    path: of.path,
    summary: `Become a member of ${of.whose}`,
    request: { params: of.params, body: json(z.object({})) },
    answers: { 204: null },
  })
