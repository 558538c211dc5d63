import type { Words } from './en'

/** The words of the mails about resets of two-step verification, in Czech. */
export const cs: Words = {
  reset: {
    subject: (product) => `Dvoufázové ověření vašeho účtu ${product} bylo resetováno`,
    preheader: 'Správce ho vypnul.',
    paragraph: (by, product) =>
      `Správce ${by} vypnul dvoufázové ověření vašeho účtu v ${product}: ověřovací aplikace, bezpečnostní klíče ani záložní kódy ho už neotevřou.`,
    next: 'Nastavte si ho znovu, jakmile se přihlásíte.',
    button: 'Nastavit znovu',
  },
  announced: {
    subject: (product) => `Dvoufázové ověření vašeho účtu ${product} bude resetováno`,
    preheader: 'Ještě si ho můžete ponechat.',
    paragraph: (by, product, time) =>
      `${by} žádá o vypnutí dvoufázového ověření vašeho účtu v ${product}. Vypne se ${time}.`,
    choice:
      'Pokud jste o druhý krok přišli, stačí počkat. Pokud jste o to nežádali, ponechte si dvoufázové ověření tak, jak je.',
    button: 'Ponechat dvoufázové ověření',
  },
}
