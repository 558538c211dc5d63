import type { Words } from './en'

/** The words of the mails about requests to join a project, in German. */
export const de: Words = {
  requested: {
    subject: (who, name) => `${who} fragt Zugriff auf ${name} an`,
    preheader: 'Genehmigen Sie die Anfrage, oder lehnen Sie sie ab.',
    paragraph: (who, name) => `${who} möchte Mitglied des Projekts „${name}“ werden.`,
    because: (reason) => `Der angegebene Grund: ${reason}`,
    button: 'Entscheiden',
  },
  approved: {
    subject: (name) => `${name} steht Ihnen offen`,
    preheader: 'Ihre Anfrage wurde genehmigt.',
    paragraph: (by, name) => `${by} hat Ihre Anfrage genehmigt, dem Projekt „${name}“ beizutreten.`,
    button: 'Projekt öffnen',
  },
  rejected: {
    subject: (name) => `Ihre Anfrage zu ${name} wurde abgelehnt`,
    preheader: 'Sie haben keinen Zugriff.',
    paragraph: (by, name) => `${by} hat Ihre Anfrage abgelehnt, dem Projekt „${name}“ beizutreten.`,
  },
}
