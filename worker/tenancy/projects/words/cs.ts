import { pluralOf } from '../../../kit/plural'
import type { Words } from './en'

const count = pluralOf('cs')
const span = (days: number) => count(days, { one: '# den', few: '# dny', many: '# dne', other: '# dní' })

/** The words of the mails about projects, in Czech. */
export const cs: Words = {
  deleted: {
    subject: (project) => `Projekt ${project} byl smazán`,
    preheader: (days) => `Uchováme ho ještě ${span(days)}.`,
    paragraph: (by, project) => `Uživatel ${by} smazal projekt „${project}“. Nikdo ho už nemůže otevřít.`,
    kept: (days, until) =>
      `Uchováme ho ještě ${span(days)}, do ${until}; do té doby ho provozovatel této služby může obnovit. Pak bude smazán natrvalo.`,
  },
  expired: {
    subject: (project) => `Platnost projektu ${project} vypršela`,
    preheader: (days) => `Byl smazán a uchováme ho ještě ${span(days)}.`,
    paragraph: (project) =>
      `Platnost projektu „${project}“ vypršela a projekt byl smazán. Nikdo ho už nemůže otevřít.`,
  },
  expiring: {
    subject: (project) => `Platnost projektu ${project} brzy vyprší`,
    preheader: (time) => `Skončí ${time}.`,
    paragraph: (project, time) => `Platnost projektu „${project}“ vyprší ${time}. Tehdy bude smazán.`,
    advice: 'Chcete-li ho zachovat, požádejte provozovatele této služby o prodloužení.',
    button: 'Otevřít projekt',
  },
}
