import type { Words } from './en'

/** The words of the mails about invitations, in German. */
export const de: Words = {
  units: { maintainer: 'den Maintainer', organization: 'die Organisation', project: 'das Projekt' },
  invited: {
    subject: (by, name) => `${by} lädt Sie zu ${name} ein`,
    preheader: 'Annehmen oder ablehnen: Sie entscheiden.',
    paragraph: (by, unit, name) => `${by} lädt Sie in ${unit} „${name}“ ein.`,
    as: (role) => `Ihre Rolle dort wäre: ${role}.`,
    until: (time) => `Der Zugriff endet am ${time}.`,
    button: 'Einladung ansehen',
  },
  accepted: {
    subject: (who, name) => `${who} ist ${name} beigetreten`,
    preheader: 'Ihre Einladung wurde angenommen.',
    paragraph: (who, unit, name) => `${who} hat Ihre Einladung in ${unit} „${name}“ angenommen.`,
    button: 'Öffnen',
  },
  declined: {
    subject: (who, name) => `${who} tritt ${name} nicht bei`,
    preheader: 'Ihre Einladung wurde abgelehnt.',
    paragraph: (who, unit, name) => `${who} hat Ihre Einladung in ${unit} „${name}“ abgelehnt.`,
  },
}
