import type { Words } from './en'

/** The words of the mails about limits, in Czech. */
export const cs: Words = {
  reached: {
    subject: (project, percent) => `Projekt ${project} dosáhl ${percent} % limitu`,
    preheader: (limit) => `Jde o limit ${limit}.`,
    paragraph: (project, limit, percent) =>
      percent < 100
        ? `Projekt „${project}“ využívá nejméně ${percent} % svého limitu ${limit}.`
        : `Projekt „${project}“ dosáhl svého limitu ${limit}.`,
    soft: 'Nic se nezastaví. Pokud potřebujete víc, můžete v nastavení projektu požádat o vyšší limit.',
    used: 'Využito',
    limit: 'Limit',
    button: 'Otevřít nastavení',
  },
  asked: {
    subject: (project) => `Projekt ${project} žádá o vyšší limit`,
    preheader: (by, limit) => `${by} žádá o zvýšení limitu ${limit}.`,
    paragraph: (by, project, organization, limit) =>
      `${by} žádá o vyšší limit ${limit} pro projekt „${project}“ organizace ${organization}.`,
    reason: (reason) => `Uvedený důvod: ${reason}`,
    limit: 'Nynější limit',
    button: 'Otevřít nastavení',
  },
}
