import type { Words } from './en'

/** The words of the mails about memberships, in German. */
export const de: Words = {
  units: { maintainer: 'dem Maintainer', organization: 'der Organisation', project: 'dem Projekt' },
  added: {
    subject: (name) => `Sie sind jetzt Mitglied von ${name}`,
    preheader: (by) => `${by} hat Sie hinzugefügt.`,
    paragraph: (by, unit, name) => `${by} hat Sie ${unit} „${name}“ hinzugefügt.`,
    button: 'Öffnen',
  },
  removed: {
    subject: (name) => `Sie sind nicht mehr Mitglied von ${name}`,
    preheader: (by) => `${by} hat Sie entfernt.`,
    paragraph: (by, unit, name) =>
      `${by} hat Sie aus ${unit} „${name}“ entfernt. Sie haben dort keinen Zugriff mehr.`,
  },
}
