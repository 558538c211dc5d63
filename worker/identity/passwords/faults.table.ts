import type { PasswordFault } from './rules'

/** What the wire says of each fault, in English; the web has its own words. */
export const faultTexts: Readonly<Record<PasswordFault | 'password-unchanged', string>> = {
  'password-too-short': 'This password is too short',
  'password-too-long': 'A password has 256 characters at most',
  'password-common': 'This password is one of the first that anybody would try',
  'password-personal':
    'A password may not contain your name, your e-mail address or the name of this product',
  'password-unchanged': 'This is the password that you have now',
}
