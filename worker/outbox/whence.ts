import type { Scope } from '../access/scope'

/** When and from where a change was made, as security mails tell it: spread into a mail's data. */
export const whence = ({ now, client }: Scope) => ({ time: now, browser: client.browser, system: client.system, place: client.place })
