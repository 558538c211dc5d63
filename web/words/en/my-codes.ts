/** Why a promo code was not taken, by code. */
export const myCodesRefusals = {
  'promo-code-used': 'This code has been used already. Each makes one project, once.',
  'promo-code-invalid':
    'There is no such code, or it is no longer valid. Look at how it is written; capitals count.',
} satisfies Readonly<Record<string, string>>

/** The promo codes that a person redeems. */
export const myCodes = {
  title: 'Promo Codes',
  lead: 'A code that you were given makes a project for you.',
  redeem: 'Redeem a code',
  redeemLead: 'By applying the promo code, a new project will be created.',
  code: 'Promo code',
  codeHint: 'As it was given to you, for instance WELCOME-2026.',
  submit: 'Apply',
  redeemed: (project: string) => `${project} is made. You are in it.`,
  used: 'Codes you have used',
  usedLead: 'Each with the project that it made, as long as that project is there.',
  usedAt: 'Used',
  empty: 'No code used yet',
  emptyText:
    'Promo codes come from the maintainer of an organization. The projects that yours make stand here.',
}
