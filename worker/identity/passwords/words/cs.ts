import type { Words } from './en'

/** The words of the mails about passwords, in Czech. */
export const cs: Words = {
  reset: {
    subject: (product) => `Zvolte si nové heslo k účtu ${product}`,
    preheader: 'Odkaz funguje jednou.',
    asked: 'Někdo, možná vy, požádal o nové heslo k vašemu účtu. Dokud si ho nezvolíte, platí to staré.',
    recovery:
      'Váš účet se zabezpečuje: všechny jeho relace skončily. Zvolte si nové heslo, které nepoužíváte nikde jinde.',
    button: 'Zvolit nové heslo',
    footnote: {
      asked: (duration) =>
        `Odkaz funguje jednou a platí jen ten nejnovější. Doba platnosti: ${duration}. Pokud jste o nic nežádali, e-mail ignorujte: vaše heslo zůstává, jak je.`,
      recovery: (duration) =>
        `Odkaz funguje jednou a platí jen ten nejnovější. Doba platnosti: ${duration}. Později můžete o další požádat přes „Zapomenuté heslo“.`,
    },
  },
  changed: {
    subject: (product) => `Heslo k vašemu účtu ${product} bylo změněno`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph: 'Heslo k vašemu účtu bylo změněno:',
  },
  resetDone: {
    subject: (product) => `K vašemu účtu ${product} bylo zvoleno nové heslo`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph:
      'Přes odkaz, který vám přišel e-mailem, bylo k vašemu účtu zvoleno nové heslo. Všechny relace skončily: přihlaste se novým heslem.',
    button: 'Přihlásit se',
  },
}
