import type { Words } from './en'

/** The words of the mails about accounts that others look after, in Czech. */
export const cs: Words = {
  deleted: {
    subject: (product) => `Váš účet ${product} byl smazán`,
    preheader: 'Smazal ho správce.',
    paragraph: (product) =>
      `Správce smazal váš účet v ${product} i s členstvími, tokeny a vším ostatním, co k němu patřilo.`,
    gone: 'Nelze ho obnovit. Adresa je volná pro nový účet.',
  },
}
