import { z } from '@hono/zod-openapi'
import { onPlatform, operation } from '../../http/operation'
import { ownInvitationPath } from './shapes'

type Of<P extends string, S extends z.ZodType> = { readonly path: P; readonly shape: S; readonly to: string }

/** The list of my invitations to units of one kind. */
export const listOwnInvitationsOf = <const P extends string, S extends z.ZodType>({
  path,
  shape,
  to,
}: Of<P, S>) =>
  operation({
    access: onPlatform('invitations:own'),
    method: 'get',
    path,
    summary: `My open invitations to ${to}`,
    answers: { 200: z.array(shape) },
  })
/** One of my invitations, by its id. */
export const getOwnInvitationOf = <const P extends string, S extends z.ZodType>({
  path,
  shape,
  to,
}: Of<P, S>) =>
  operation({
    access: onPlatform('invitations:own'),
    method: 'get',
    path,
    summary: `One of my invitations to ${to}`,
    request: { params: ownInvitationPath },
    answers: { 200: shape },
    refusals: ['invitation-not-found'],
  })
/** Accepting an invitation of mine. */
export const acceptOf = <const P extends string>({ path, to }: Omit<Of<P, z.ZodType>, 'shape'>) =>
  operation({
    access: onPlatform('invitations:accept'),
    method: 'put',
    path,
    summary: `Accept an invitation to ${to}`,
    request: { params: ownInvitationPath },
    answers: { 202: null },
    refusals: ['invitation-not-found', 'organization-needs-mfa', 'project-needs-mfa'],
  })
/** Declining an invitation of mine. */
export const declineOf = <const P extends string>({ path, to }: Omit<Of<P, z.ZodType>, 'shape'>) =>
  operation({
    access: onPlatform('invitations:own'),
    method: 'delete',
    path,
    summary: `Decline an invitation to ${to}`,
    request: { params: ownInvitationPath },
    answers: { 204: null },
    refusals: ['invitation-not-found'],
  })
