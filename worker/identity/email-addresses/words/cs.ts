import type { Words } from './en'

/** The words of the mails about e-mail addresses, in Czech. */
export const cs: Words = {
  verify: {
    subject: 'Potvrďte svou novou e-mailovou adresu',
    preheader: 'Do té doby platí vaše stará adresa.',
    paragraph: (address, product) =>
      `Adresa ${address} byla zadána jako nová e-mailová adresa účtu ${product}. Potvrďte ji, abyste se s ní mohli přihlašovat a dostávali sem e-maily. Do té doby platí stará adresa.`,
    button: 'Potvrdit adresu',
    footnote: (duration) =>
      `Odkaz funguje jednou. Doba jeho platnosti: ${duration}. Pokud takový účet nemáte, e-mail ignorujte: bez odkazu se nic nezmění.`,
  },
  changed: {
    subject: (product) => `E-mailová adresa vašeho účtu ${product} byla změněna`,
    preheader: 'Pokud jste to nebyli vy, vraťte změnu zpět.',
    paragraphs: (newAddress) => [
      `E-mailová adresa vašeho účtu je nyní ${newAddress}. E-maily už sem nechodí a všechny ostatní relace skončily.`,
      'Pokud jste to nebyli vy, vraťte změnu zpět: vaše stará adresa se obnoví, všechny relace skončí a dostanete odkaz, přes který si zvolíte nové heslo.',
    ],
    button: 'Vrátit změnu zpět',
    footnote: (duration) => `Odkaz funguje jednou. Doba jeho platnosti od změny: ${duration}.`,
  },
}
