import type { Words } from './en'

/** The words of the mails about deleting one's own account, in Czech. */
export const cs: Words = {
  asked: {
    subject: (product) => `Váš účet ${product} bude smazán`,
    preheader: 'Do té doby si ho můžete ponechat.',
    paragraph: (product, time) =>
      `Požádali jste o smazání svého účtu v ${product}. Smaže se ${time} i s členstvími, tokeny a vším ostatním, co k němu patří.`,
    meanwhile: 'Všude jste odhlášeni a vaše tokeny už nefungují.',
    keep: 'Chcete-li si účet ponechat, přihlaste se, nebo použijte tlačítko.',
    button: 'Ponechat můj účet',
  },
  putOff: {
    subject: (product) => `Váš účet ${product} se zatím nepodařilo smazat`,
    preheader: 'Někdo na něm ještě závisí.',
    lastMember: (units) => `Jste jediným členem (${units}), takže váš účet dnes nemohl být smazán.`,
    lastSuperAdmin: (product) => `Jste jediný superadmin ${product}, takže váš účet dnes nemohl být smazán.`,
    next: (time) => `Další pokus proběhne ${time}.`,
    successor:
      'Chcete-li určit nástupce, přihlaste se. Účet tím zatím zůstane: až tu bude někdo další, požádejte o smazání znovu.',
    button: 'Ponechat můj účet',
  },
  done: {
    subject: (product) => `Váš účet ${product} byl smazán`,
    preheader: 'Jak jste si přáli.',
    paragraph: (product) =>
      `Váš účet v ${product} byl smazán i s členstvími, tokeny a vším ostatním, co k němu patřilo.`,
    gone: 'Nelze ho obnovit. Adresa je volná pro nový účet.',
  },
}
