import type { Words } from './en'

/** The words of the mails about accounts, in Czech. */
export const cs: Words = {
  activate: {
    subject: (product) => `Aktivujte si účet ${product}`,
    preheader: 'Zbývá jeden krok.',
    bySignUp: (product) =>
      `Na tuto adresu má být založen účet v ${product}. Aktivujte ho a zvolte si jméno a heslo.`,
    byInvitation: (inviter, product) =>
      `${inviter} vás zve do ${product} a pro tuto adresu už je připraven účet. Aktivujte ho a zvolte si jméno a heslo.`,
    button: 'Aktivovat účet',
    footnote: (duration) =>
      `Odkaz funguje jednou. Doba jeho platnosti: ${duration}. Pokud nic takového nečekáte, e-mail ignorujte: bez odkazu se nic nestane.`,
  },
  accountExists: {
    subject: (product) => `Účet ${product} už máte`,
    preheader: 'Někdo se pokusil zaregistrovat s vaší adresou.',
    paragraph: (product) =>
      `Někdo, možná vy, se pokusil založit v ${product} účet s touto adresou. Ta už účet má, takže se nic nezměnilo.`,
    forgotten: (url) => `Pokud jste zapomněli heslo, nové si můžete zvolit na adrese ${url}`,
    button: 'Přihlásit se',
    footnote: 'Pokud jste to nebyli vy, není třeba nic dělat: nikdo se nedozvěděl, že tato adresa má účet.',
  },
}
