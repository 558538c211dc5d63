import type { Words } from './en'

/** The words of the mails about limits, in Spanish. */
export const es: Words = {
  reached: {
    subject: (project, percent) => `${project} ha llegado al ${percent} % de un límite`,
    preheader: (limit) => `El límite es ${limit}.`,
    paragraph: (project, limit, percent) =>
      percent < 100
        ? `El proyecto «${project}» usa el ${percent} % o más de su límite ${limit}.`
        : `El proyecto «${project}» ha alcanzado su límite ${limit}.`,
    soft: 'Nada deja de funcionar. Si necesitas más, puedes solicitar un límite mayor en la configuración del proyecto.',
    used: 'Usado',
    limit: 'Límite',
    button: 'Abrir la configuración',
  },
  asked: {
    subject: (project) => `${project} solicita un límite mayor`,
    preheader: (by, limit) => `${by} solicita ampliar ${limit}.`,
    paragraph: (by, project, organization, limit) =>
      `${by} solicita un límite ${limit} mayor para el proyecto «${project}» de ${organization}.`,
    reason: (reason) => `Motivo indicado: ${reason}`,
    limit: 'Límite actual',
    button: 'Abrir la configuración',
  },
}
