import { json, onUser, operation, slice } from '../../../http/operation'
import { userPath } from '../../../identity/users/shapes'
import { userOnWire } from '../../../people/onWire'
import { user } from '../../../people/shapes'
import { giveFeature, takeFeature } from './assignFeature'
import { featureReference, userFeaturePath } from './shapes'

const give = operation({
  access: onUser('features:write'),
  method: 'post',
  path: '/manage/users/{user}/features',
  summary: 'Give a user a feature',
  request: { params: userPath, body: json(featureReference) },
  answers: { 200: user },
  refusals: [
    'fields-not-valid',
    'feature-not-found',
    'feature-type-not-valid',
    'user-features-denied',
    'feature-not-manageable',
    'feature-already-assigned',
  ],
})
const take = operation({
  access: onUser('features:write'),
  method: 'delete',
  path: '/manage/users/{user}/features/{feature}',
  summary: 'Take a feature from a user',
  request: { params: userFeaturePath },
  answers: { 200: user },
  refusals: ['feature-not-found', 'user-features-denied', 'feature-not-manageable'],
})

/** `/manage/users/{user}/features`. */
export const userFeatures = slice('Users')
  .openapi(give, async (c) => {
    const { given } = c.req.valid('param').user
    return c.json(userOnWire(await giveFeature(c.var.scope, given, c.req.valid('json').feature)), 200)
  })
  .openapi(take, async (c) => {
    const { user: who, feature: name } = c.req.valid('param')
    return c.json(userOnWire(await takeFeature(c.var.scope, who.given, name)), 200)
  })
