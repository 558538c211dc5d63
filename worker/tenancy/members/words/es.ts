import type { Words } from './en'

/** The words of the mails about memberships, in Spanish. */
export const es: Words = {
  units: { maintainer: 'del mantenedor', organization: 'de la organización', project: 'del proyecto' },
  added: {
    subject: (name) => `Ya eres miembro de ${name}`,
    preheader: (by) => `Te ha añadido ${by}.`,
    paragraph: (by, unit, name) => `${by} te ha hecho miembro ${unit} «${name}».`,
    button: 'Abrir',
  },
  removed: {
    subject: (name) => `Ya no eres miembro de ${name}`,
    preheader: (by) => `${by} ha retirado tu membresía.`,
    paragraph: (by, unit, name) => `${by} ha retirado tu membresía ${unit} «${name}». Ya no tienes acceso.`,
  },
}
