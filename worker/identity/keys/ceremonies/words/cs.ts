import type { Words } from './en'

/** The words of the mail about a counter that went back, in Czech. */
export const cs: Words = {
  wentBack: {
    subject: (product) => `Zkontrolujte přístupový nebo bezpečnostní klíč svého účtu ${product}`,
    preheader: (thing) => `Klíč „${thing}“ možná existuje dvakrát.`,
    paragraph: (thing) =>
      `Klíč „${thing}“ byl použit, ale napočítal méně použití, než jsme viděli. To se může stát, když bylo zařízení resetováno nebo obnoveno ze zálohy. Může to také znamenat, že si někdo pořídil jeho kopii:`,
    footnote: 'Pokud si nejste jisti proč, odeberte ho ze svého účtu a zaregistrujte znovu.',
  },
}
