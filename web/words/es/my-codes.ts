import type { Volumes } from '../volumes'

/** Why a promo code was not taken, by code, in Spanish. */
export const myCodesRefusals = {
  'promo-code-used': 'Este código ya se usó. Cada uno crea un proyecto, una sola vez.',
  'promo-code-invalid':
    'Este código no existe o ya no es válido. Revisa cómo está escrito; se distinguen mayúsculas y minúsculas.',
}

/** The promo codes that a person redeems, in Spanish. */
export const myCodes: Volumes['tenancy']['myCodes'] = {
  title: 'Códigos promocionales',
  lead: 'Con un código que te dieron se crea un proyecto para ti.',
  redeem: 'Canjear un código',
  redeemLead: 'Al aplicar el código promocional se creará un nuevo proyecto.',
  code: 'Código promocional',
  codeHint: 'Tal como te lo dieron, por ejemplo WELCOME-2026.',
  submit: 'Aplicar',
  redeemed: (project: string) => `Se creó ${project}. Ya eres miembro.`,
  used: 'Códigos que usaste',
  usedLead: 'Cada uno con el proyecto que creó, mientras ese proyecto exista.',
  usedAt: 'Usado',
  empty: 'Aún no has usado ningún código',
  emptyText:
    'Los códigos promocionales los da el mantenedor de una organización. Los proyectos que creen los tuyos aparecerán aquí.',
}
