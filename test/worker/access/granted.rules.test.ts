import { expect, test } from 'vitest'
import { isGrantedToStaff, rolesGranted } from '../../../worker/access/unit/granted'

test('the roles that a permission is granted to are those of the matrix', () => {
  expect(rolesGranted('invitations:write', 0)).toEqual(['share', 'admin'])
  expect(rolesGranted('invitations:write', 1)).toEqual(['share', 'admin', 'productionManager', ''])
  expect(rolesGranted('share:grant', 0)).toEqual([])
  expect(rolesGranted('share:grant', 1)).toEqual(['share', 'admin', ''])
  expect(isGrantedToStaff('maintainer', 'invitations:write')).toBe(true)
  expect(isGrantedToStaff('organization', 'invitations:write')).toBe(false)
})
