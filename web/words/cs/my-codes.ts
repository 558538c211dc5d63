import type { Volumes } from '../volumes'

/** Why a promo code was not taken, by code, in Czech. */
export const myCodesRefusals = {
  'promo-code-used': 'Tento kód už byl použit. Každý vytvoří jeden projekt, jednou.',
  'promo-code-invalid':
    'Takový kód není, nebo už neplatí. Zkontrolujte, jak je napsaný; na velikosti písmen záleží.',
}

/** The promo codes that a person redeems, in Czech. */
export const myCodes: Volumes['tenancy']['myCodes'] = {
  title: 'Promo kódy',
  lead: 'Kód, který jste dostali, pro vás vytvoří projekt.',
  redeem: 'Uplatnit kód',
  redeemLead: 'Použitím promo kódu vznikne nový projekt.',
  code: 'Promo kód',
  codeHint: 'Tak, jak jste ho dostali, třeba WELCOME-2026.',
  submit: 'Použít',
  redeemed: (project) => `Projekt ${project} je vytvořen. Jste v něm.`,
  used: 'Kódy, které jste použili',
  usedLead: 'Každý s projektem, který vytvořil, dokud ten projekt existuje.',
  usedAt: 'Použit',
  empty: 'Zatím žádný použitý kód',
  emptyText: 'Promo kódy dává maintainer organizace. Projekty, které z vašich vzniknou, budou tady.',
}
