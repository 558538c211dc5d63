import { z } from '@hono/zod-openapi'
import { nothingChanged, refuse } from '../../../access/commit'
import { read, write } from '../../../access/enter'
import { numberIn } from '../../../access/unit/segments'
import { lastResult } from '../../../data/batch'
import { json, onPlatform, operation, slice } from '../../../http/operation'
import { requireRow } from '../../../kit/requireRow'
import { person } from '../../../people/shapes'
import { Problem } from '../../../problems'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { defineFeature } from './defineFeature'
import { featureOnWire } from './onWire'
import { feature, featureChange, featurePath, featureQuery, holdingProject, newFeature } from './shapes'
import * as store from './store'

const list = operation({
  access: onPlatform('features:read'),
  method: 'get',
  path: '/manage/features',
  summary: 'Features that I may see',
  request: { query: featureQuery },
  answers: { 200: z.array(feature) },
})
const define = operation({
  access: onPlatform('features:write'),
  method: 'post',
  path: '/manage/features',
  summary: 'Define a feature',
  request: { body: json(newFeature) },
  answers: { 201: feature },
  refusals: ['feature-type-not-valid', 'feature-already-exists', 'fields-not-valid'],
})
const get = operation({
  access: onPlatform('features:read'),
  method: 'get',
  path: '/manage/features/{feature}',
  summary: 'A feature',
  request: { params: featurePath },
  answers: { 200: feature },
  refusals: ['feature-not-found'],
})
const change = operation({
  access: onPlatform('features:write'),
  method: 'patch',
  path: '/manage/features/{feature}',
  summary: 'Change a feature',
  request: { params: featurePath, body: json(featureChange) },
  answers: { 200: feature },
  refusals: ['feature-not-found', 'fields-not-valid'],
})
const remove = operation({
  access: onPlatform('features:write'),
  method: 'delete',
  path: '/manage/features/{feature}',
  summary: 'Delete a feature: it is taken from all people, projects and templates',
  request: { params: featurePath },
  answers: { 204: null },
  refusals: ['feature-not-found'],
})
const removeNone = operation({
  access: onPlatform('features:write'),
  method: 'delete',
  path: '/manage/features',
  summary: 'Delete no feature: the id is missing',
  answers: { 204: null },
  refusals: ['feature-id-not-a-number'],
})
const projects = operation({
  access: onPlatform('features:holders'),
  method: 'get',
  path: '/manage/features/{feature}/projects',
  summary: 'Projects that have a feature',
  request: { params: featurePath },
  answers: { 200: z.array(holdingProject) },
  refusals: ['feature-not-found'],
})
const admins = operation({
  access: onPlatform('features:holders'),
  method: 'get',
  path: '/manage/features/{feature}/admins',
  summary: 'People who have a feature',
  request: { params: featurePath },
  answers: { 200: z.array(person) },
  refusals: ['feature-not-found'],
})

/** `/manage/features`. */
export const features = slice('Features')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [store.featuresFor(c.var.scope, c.req.valid('query').type)])
    return c.json(rows.map(featureOnWire), 200)
  })
  .openapi(define, async (c) =>
    c.json(featureOnWire(await defineFeature(c.var.scope, c.req.valid('json'))), 201),
  )
  .openapi(get, async (c) => {
    const [[row]] = await read(c.var.scope, [
      store.featureFor(c.var.scope, numberIn(c.req.valid('param').feature)),
    ])
    if (!row) throw new Problem('feature-not-found')
    return c.json(featureOnWire(row), 200)
  })
  .openapi(change, async (c) => {
    const id = numberIn(c.req.valid('param').feature)
    const results = await write(c.var.scope, [], (entered) => [
      store.changeFeature(entered, id, c.req.valid('json')),
      refuse('feature-not-found', nothingChanged),
      logUnitEvent(entered, entered.me, 'feature.changed', { id }),
      store.featureOf(entered, id),
    ])
    return c.json(featureOnWire(requireRow(lastResult(results)[0])), 200)
  })
  .openapi(remove, async (c) => {
    const id = numberIn(c.req.valid('param').feature)
    await write(c.var.scope, [], (entered) => [
      ...store.deleteFeature(entered, id),
      refuse('feature-not-found', nothingChanged),
      logUnitEvent(entered, entered.me, 'feature.deleted', { id }),
    ])
    return c.body(null, 204)
  })
  .openapi(removeNone, async (c) => {
    await read(c.var.scope, [])
    throw new Problem('feature-id-not-a-number')
  })
  .openapi(projects, async (c) => {
    const id = numberIn(c.req.valid('param').feature)
    const [known, rows] = await read(c.var.scope, [
      store.featureFor(c.var.scope, id),
      store.projectsWith(c.var.scope, id),
    ])
    if (known.length === 0) throw new Problem('feature-not-found')
    return c.json(rows, 200)
  })
  .openapi(admins, async (c) => {
    const id = numberIn(c.req.valid('param').feature)
    const [known, rows] = await read(c.var.scope, [
      store.featureFor(c.var.scope, id),
      store.peopleWith(c.var.scope, id),
    ])
    if (known.length === 0) throw new Problem('feature-not-found')
    return c.json(rows, 200)
  })
