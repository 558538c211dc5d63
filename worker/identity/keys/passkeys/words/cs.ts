import type { Words } from './en'

/** The words of the mails about passkeys, in Czech. */
export const cs: Words = {
  added: {
    subject: (product) => `K vašemu účtu ${product} byl přidán přístupový klíč`,
    preheader: (thing) => `Klíčem „${thing}“ se nyní lze přihlásit.`,
    paragraph: (thing) =>
      `Přístupový klíč „${thing}“ byl přidán k vašemu účtu. Kdo ho má, může se přihlásit bez hesla:`,
  },
  removed: {
    subject: (product) => `Z vašeho účtu ${product} byl odebrán přístupový klíč`,
    preheader: (thing) => `Klíčem „${thing}“ se už nelze přihlásit.`,
    paragraph: (thing) => `Přístupový klíč „${thing}“ byl odebrán z vašeho účtu. Už nic neotevře:`,
  },
}
