import { pluralOf } from '../../../kit/plural'
import type { Words } from './en'

const count = pluralOf('de')
const span = (days: number) => count(days, { one: '# Tag', other: '# Tage' })

/** The words of the mails about projects, in German. */
export const de: Words = {
  deleted: {
    subject: (project) => `Das Projekt ${project} wurde gelöscht`,
    preheader: (days) => `Es bleibt ${span(days)} erhalten.`,
    paragraph: (by, project) => `${by} hat das Projekt „${project}“ gelöscht. Niemand kann es mehr öffnen.`,
    kept: (days, until) =>
      `Es bleibt ${span(days)} erhalten, bis zum ${until}; bis dahin kann es zurückholen, wer diesen Dienst betreibt. Danach wird es endgültig gelöscht.`,
  },
  expired: {
    subject: (project) => `Das Projekt ${project} ist abgelaufen`,
    preheader: (days) => `Es wurde gelöscht und bleibt ${span(days)} erhalten.`,
    paragraph: (project) =>
      `Das Projekt „${project}“ ist abgelaufen und wurde gelöscht. Niemand kann es mehr öffnen.`,
  },
  expiring: {
    subject: (project) => `Das Projekt ${project} läuft bald ab`,
    preheader: (time) => `Es endet am ${time}.`,
    paragraph: (project, time) => `Das Projekt „${project}“ läuft am ${time} ab. Dann wird es gelöscht.`,
    advice: 'Um es zu behalten, bitten Sie die, die diesen Dienst betreiben, das Ende zu verschieben.',
    button: 'Projekt öffnen',
  },
}
