import { Problem } from '../../problems'
import type { Settings } from '../../settings'
import { isListed } from './commonPasswords'
import { faultTexts } from './faults.table'
import { hashPassword } from './hashPassword'
import { lookUps, MAX_CHARACTERS, passwordFaults } from './rules'

/**
 * Whose password it is to be. `former`: the one that it replaces, where that is known; `pointer`: the field
 * that it came in.
 */
export type PasswordOwner = {
  readonly name: string
  readonly email: string
  readonly former?: string
  readonly pointer?: '/password' | '/newPassword'
}

/**
 * The hash to keep for a new password. Refuses with `invalid-input`, naming everything that is wrong with it,
 * before any work is done.
 */
export async function choosePassword(
  settings: Settings,
  password: string,
  owner: PasswordOwner,
): Promise<string> {
  const { name, email, former, pointer = '/password' } = owner
  const listed = await Promise.all(lookUps(password).map((one) => isListed(settings.assets, one)))
  const { product, passwordMinLength: minLength } = settings
  const faults = passwordFaults(password, {
    minLength,
    product,
    name,
    email,
    isListed: listed.includes(true),
  })
  const isUnchanged = former !== undefined && former.normalize('NFC') === password.normalize('NFC')
  const codes = isUnchanged ? [...faults, 'password-unchanged' as const] : faults
  const limits: { readonly [code: string]: number } = {
    'password-too-short': settings.passwordMinLength,
    'password-too-long': MAX_CHARACTERS,
  }
  const errors = codes.map((code) => ({
    pointer,
    code,
    detail: faultTexts[code],
    ...(code in limits && { limit: limits[code] }),
  }))
  if (errors.length > 0) throw new Problem('invalid-input', { errors })
  return hashPassword(settings.peppers, password)
}
