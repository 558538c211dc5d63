/** The form of an address belongs to no slice: the floors judge it as well. */
export { emailAddress, emailKey } from '../../kit/email'
