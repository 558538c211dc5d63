import type { Words } from './en'

/** The words of the mails about organizations, in Spanish. */
export const es: Words = {
  mfaRequired: {
    subject: (name) => `${name} exige ahora la verificación en dos pasos`,
    preheader: 'Hasta que la actives, te quedas fuera.',
    paragraph: (by, name) =>
      `${by} ha decidido que todas las personas de «${name}» y sus proyectos deben usar la verificación en dos pasos. Tu cuenta aún no la usa, así que no puedes abrirlos.`,
    kept: 'Tus membresías se conservan: vuelven a funcionar en cuanto la actives.',
    button: 'Activarla',
  },
}
