import { pluralOf } from '../../../kit/plural'
import type { Words } from './en'

const count = pluralOf('es')

/** The words of the mails about projects, in Spanish. */
export const es: Words = {
  deleted: {
    subject: (project) => `Se eliminó el proyecto ${project}`,
    preheader: (days) =>
      count(days, {
        one: 'Se conserva # día.',
        many: 'Se conserva # de días.',
        other: 'Se conserva # días.',
      }),
    paragraph: (by, project) => `${by} ha eliminado el proyecto «${project}». Ya nadie puede abrirlo.`,
    kept: (days, until) =>
      `${count(days, { one: 'Se conserva # día', many: 'Se conserva # de días', other: 'Se conserva # días' })}, hasta el ${until}; hasta entonces puede recuperarlo quien administra este servicio. Después se borra para siempre.`,
  },
  expired: {
    subject: (project) => `El proyecto ${project} ha caducado`,
    preheader: (days) =>
      count(days, {
        one: 'Se eliminó y se conserva # día.',
        many: 'Se eliminó y se conserva # de días.',
        other: 'Se eliminó y se conserva # días.',
      }),
    paragraph: (project) => `El proyecto «${project}» ha caducado y se eliminó. Ya nadie puede abrirlo.`,
  },
  expiring: {
    subject: (project) => `El proyecto ${project} está a punto de caducar`,
    preheader: (time) => `Termina el ${time}.`,
    paragraph: (project, time) => `El proyecto «${project}» caduca el ${time}. En ese momento se elimina.`,
    advice: 'Para conservarlo, pide a quien administra este servicio que cambie su fecha de caducidad.',
    button: 'Abrir el proyecto',
  },
}
