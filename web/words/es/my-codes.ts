import type { Volumes } from '../languages'

/** Why a promo code was not taken, by code, in Spanish. */
export const myCodesRefusals = {
  'promo-code-used': 'Este código ya se ha usado. Cada uno crea un proyecto, una sola vez.',
  'promo-code-invalid': 'No existe tal código, o ya no es válido. Fíjate en cómo está escrito; las mayúsculas cuentan.',
}

/** The promo codes that a person redeems, in Spanish. */
export const myCodes: Volumes['tenancy']['myCodes'] = {
  title: 'Códigos promocionales',
  lead: 'Un código que te dieron crea un proyecto para ti.',
  redeem: 'Canjear un código',
  redeemLead: 'Al aplicar el código promocional se creará un nuevo proyecto.',
  code: 'Código promocional',
  codeHint: 'Tal como te lo dieron, por ejemplo WELCOME-2026.',
  submit: 'Aplicar',
  redeemed: (project: string) => `${project} está creado. Ya estás dentro.`,
  used: 'Códigos que has usado',
  usedLead: 'Cada uno con el proyecto que creó, mientras ese proyecto exista.',
  usedAt: 'Usado',
  empty: 'Aún no has usado ningún código',
  emptyText: 'Los códigos promocionales los da el mantenedor de una organización. Los proyectos que creen los tuyos aparecerán aquí.',
}
