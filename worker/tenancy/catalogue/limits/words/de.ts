import type { Words } from './en'

/** The words of the mails about limits, in German. */
export const de: Words = {
  reached: {
    subject: (project, percent) => `${project} hat ${percent} % eines Limits erreicht`,
    preheader: (limit) => `Das Limit ist ${limit}.`,
    paragraph: (project, limit, percent) =>
      percent < 100
        ? `Das Projekt „${project}“ nutzt mindestens ${percent} % seines Limits ${limit}.`
        : `Das Projekt „${project}“ hat sein Limit ${limit} erreicht.`,
    soft: 'Nichts bleibt stehen. Wenn Sie mehr brauchen, können Sie in den Einstellungen des Projekts ein höheres Limit anfragen.',
    used: 'Genutzt',
    limit: 'Limit',
    button: 'Einstellungen öffnen',
  },
  asked: {
    subject: (project) => `${project} fragt ein höheres Limit an`,
    preheader: (by, limit) => `${by} möchte mehr von ${limit}.`,
    paragraph: (by, project, organization, limit) =>
      `${by} fragt ein höheres Limit ${limit} für das Projekt „${project}“ von ${organization} an.`,
    reason: (reason) => `Der angegebene Grund: ${reason}`,
    limit: 'Limit jetzt',
    button: 'Einstellungen öffnen',
  },
}
