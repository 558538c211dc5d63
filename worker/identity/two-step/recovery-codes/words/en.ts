import { pluralOf } from '../../../../kit/plural'

const count = pluralOf('en')

/** The words of the mails about recovery codes, in English. */
export const en = {
  used: {
    subject: (product: string) => `A recovery code of your ${product} account was used`,
    preheader: 'If this was not you, act now.',
    paragraph: (left: number) =>
      `A recovery code was used in place of your second step. It works no more. ${left === 0 ? 'No codes are left.' : count(left, { one: 'One code is left.', other: '# codes are left.' })}`,
  },
  few: {
    subject: (product: string) => `Few recovery codes are left for your ${product} account`,
    preheader: 'It is time to make new ones.',
    paragraph: (left: number) =>
      `${count(left, { one: 'Only one of your recovery codes is left.', other: 'Only # of your recovery codes are left.' })} Make a new set before you run out: without a code, losing your other second steps would lock you out.`,
    button: 'Make new codes',
  },
  replaced: {
    subject: (product: string) => `New recovery codes for your ${product} account`,
    preheader: 'If this was not you, act now.',
    paragraph: 'A new set of recovery codes was made for your account. The former codes no longer work.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
