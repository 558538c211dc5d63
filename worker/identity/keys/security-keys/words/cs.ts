import type { Words } from './en'

/** The words of the mails about security keys, in Czech. */
export const cs: Words = {
  added: {
    subject: (product) => `K vašemu účtu ${product} byl přidán bezpečnostní klíč`,
    preheader: (thing) => `Klíč „${thing}“ nyní slouží jako druhý krok.`,
    paragraph: (thing) =>
      `Bezpečnostní klíč „${thing}“ byl přidán k vašemu účtu. Při přihlášení může být druhým krokem:`,
  },
  removed: {
    subject: (product) => `Z vašeho účtu ${product} byl odebrán bezpečnostní klíč`,
    preheader: (thing) => `Klíč „${thing}“ už neslouží jako druhý krok.`,
    paragraph: (thing) =>
      `Bezpečnostní klíč „${thing}“ byl odebrán z vašeho účtu. Ostatní způsoby dvoufázového ověření zůstávají:`,
  },
}
