import type { Words } from './en'

/** The words of the mails about invitations, in Czech. */
export const cs: Words = {
  units: { maintainer: 'maintainera', organization: 'organizace', project: 'projektu' },
  invited: {
    subject: (by, name) => `${by} vás zve do ${name}`,
    preheader: 'Přijměte, nebo odmítněte: volba je na vás.',
    paragraph: (by, unit, name) => `${by} vás zve do ${unit} „${name}“.`,
    as: (role) => `Vaše role by tam byla: ${role}.`,
    until: (time) => `Přístup končí ${time}.`,
    button: 'Zobrazit pozvánku',
  },
  accepted: {
    subject: (who, name) => `${who} vstupuje do ${name}`,
    preheader: 'Vaše pozvánka byla přijata.',
    paragraph: (who, unit, name) => `${who} přijímá vaši pozvánku do ${unit} „${name}“.`,
    button: 'Otevřít',
  },
  declined: {
    subject: (who, name) => `${who} nevstoupí do ${name}`,
    preheader: 'Vaše pozvánka byla odmítnuta.',
    paragraph: (who, unit, name) => `${who} odmítá vaši pozvánku do ${unit} „${name}“.`,
  },
}
