import { z } from '@hono/zod-openapi'
import { nothingChanged, refuse } from '../../../access/commit'
import { read, write } from '../../../access/enter'
import { json, onPlatform, operation, slice } from '../../../http/operation'
import { Problem } from '../../../problems'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { featureOnWire } from '../features/onWire'
import { feature, featureReference } from '../features/shapes'
import { addFeature } from './addFeature'
import { template, templateFeaturePath, templatePath } from './shapes'
import * as store from './store'

const list = operation({
  access: onPlatform('templates:read'),
  method: 'get',
  path: '/manage/project-templates',
  summary: 'Project templates',
  answers: { 200: z.array(template) },
})
const get = operation({
  access: onPlatform('templates:read'),
  method: 'get',
  path: '/manage/project-templates/{template}',
  summary: 'A project template',
  request: { params: templatePath },
  answers: { 200: template },
  refusals: ['template-not-found'],
})
const listFeatures = operation({
  access: onPlatform('template-features:read'),
  method: 'get',
  path: '/manage/project-templates/{template}/features',
  summary: 'Features that projects made from a template begin with',
  request: { params: templatePath },
  answers: { 200: z.array(feature) },
  refusals: ['template-not-found'],
})
const add = operation({
  access: onPlatform('template-features:write'),
  method: 'post',
  path: '/manage/project-templates/{template}/features',
  summary: 'Give a template a feature',
  request: { params: templatePath, body: json(featureReference) },
  answers: { 201: feature },
  refusals: [
    'template-not-found',
    'feature-not-found',
    'feature-type-not-valid',
    'feature-already-assigned',
    'fields-not-valid',
  ],
})
const remove = operation({
  access: onPlatform('template-features:write'),
  method: 'delete',
  path: '/manage/project-templates/{template}/features/{feature}',
  summary: 'Take a feature from a template',
  request: { params: templateFeaturePath },
  answers: { 204: null },
  refusals: ['template-not-found', 'feature-not-found'],
})

const onWire = (row: store.TemplateRow) => ({ ...row, hasTryModeOn: row.hasTryModeOn === 1 })

/** `/manage/project-templates`. */
export const templates = slice('Templates')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [store.templatesFor(c.var.scope)])
    return c.json(rows.map(onWire), 200)
  })
  .openapi(get, async (c) => {
    const [[row]] = await read(c.var.scope, [store.templateFor(c.var.scope, c.req.valid('param').template)])
    if (!row) throw new Problem('template-not-found')
    return c.json(onWire(row), 200)
  })
  .openapi(listFeatures, async (c) => {
    const { template: id } = c.req.valid('param')
    const [known, rows] = await read(c.var.scope, [
      store.templateFor(c.var.scope, id),
      store.featuresOf(c.var.scope, id),
    ])
    if (known.length === 0) throw new Problem('template-not-found')
    return c.json(rows.map(featureOnWire), 200)
  })
  .openapi(add, async (c) =>
    c.json(
      featureOnWire(
        await addFeature(c.var.scope, c.req.valid('param').template, c.req.valid('json').feature),
      ),
      201,
    ),
  )
  .openapi(remove, async (c) => {
    const { template: id, feature: name } = c.req.valid('param')
    await write(c.var.scope, [store.templateFor(c.var.scope, id)], (entered, [known]) => {
      if (!known) throw new Problem('template-not-found')
      return [
        store.takeTemplateFeature(entered, id, name),
        refuse('feature-not-found', nothingChanged),
        logUnitEvent(entered, entered.me, 'template.feature-removed', { template: id, feature: name }),
      ]
    })
    return c.body(null, 204)
  })
