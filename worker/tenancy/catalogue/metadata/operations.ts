import { z } from '@hono/zod-openapi'
import { json, operation } from '../../../http/operation'
import type { Access } from '../../../http/spec'
import { type MetadataUnit, neededBy } from './rules'
import { MAX_METADATA_BYTES, metadata } from './shapes'

/** The list of what a unit keeps. */
export const listMetadataOf = <const P extends string, A extends Access, I extends z.ZodObject>(of: {
  access: A
  path: P
  params: I
  whose: string
}) =>
  operation({
    access: of.access,
    method: 'get',
    path: of.path,
    summary: `Metadata of ${of.whose}`,
    request: { params: of.params },
    answers: { 200: z.array(metadata) },
  })
/** Writing, key by key. */
export const writeOf = <
  const P extends string,
  A extends Access,
  I extends z.ZodObject,
  B extends z.ZodType,
>(of: {
  access: A
  path: P
  params: I
  body: B
  unit: MetadataUnit
  whose: string
}) =>
  operation({
    access: of.access,
    method: 'post',
    path: of.path,
    summary: `Write metadata of ${of.whose} (500 entries and 1 MiB at most); the answer is all of it`,
    request: { params: of.params, body: json(of.body) },
    answers: { 201: z.array(metadata) },
    refusals: ['metadata-super-admin-only', 'fields-not-valid'],
    maxBytes: MAX_METADATA_BYTES,
    alsoNeeds: (body) => neededBy(of.unit, body),
  })
/** Deleting an item. */
export const removeMetadataOf = <const P extends string, A extends Access, I extends z.ZodObject>(of: {
  access: A
  path: P
  params: I
  whose: string
}) =>
  operation({
    access: of.access,
    method: 'delete',
    path: of.path,
    summary: `Delete metadata of ${of.whose}`,
    request: { params: of.params },
    answers: { 204: null },
    refusals: ['metadata-not-found', 'metadata-super-admin-only'],
  })
