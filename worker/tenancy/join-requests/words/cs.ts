import type { Words } from './en'

/** The words of the mails about requests to join a project, in Czech. */
export const cs: Words = {
  requested: {
    subject: (who, name) => `${who} žádá o přístup do ${name}`,
    preheader: 'Schvalte, nebo zamítněte žádost.',
    paragraph: (who, name) => `${who} žádá o členství v projektu „${name}“.`,
    because: (reason) => `Uvedený důvod: ${reason}`,
    button: 'Rozhodnout',
  },
  approved: {
    subject: (name) => `Máte přístup do ${name}`,
    preheader: 'Vaše žádost byla schválena.',
    paragraph: (by, name) => `Vaše žádost o vstup do projektu „${name}“ byla schválena. Rozhodnutí: ${by}.`,
    button: 'Otevřít projekt',
  },
  rejected: {
    subject: (name) => `Vaše žádost o vstup do ${name} byla zamítnuta`,
    preheader: 'Přístup nemáte.',
    paragraph: (by, name) => `Vaše žádost o vstup do projektu „${name}“ byla zamítnuta. Rozhodnutí: ${by}.`,
  },
}
