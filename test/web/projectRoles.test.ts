import { expect, test } from 'vitest'
import { rolesToGive } from '../../web/tenancy/projects/projectRoles'

test('the role Share is offered to those who may grant it alone, and in no governed project', () => {
  const standard = { features: [] }
  expect(rolesToGive({ ...standard, may: ['members:change-role'] })).toEqual(['admin', 'guest', 'readOnly'])
  expect(rolesToGive({ ...standard, may: ['share:grant'] })).toContain('share')
  expect(rolesToGive({ features: ['protected-default-branch'], may: ['share:grant'] })).not.toContain('share')
})
