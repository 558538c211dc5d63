import type { Words } from './en'

/** The words of the mails about invitations, in Spanish. */
export const es: Words = {
  units: { maintainer: 'al mantenedor', organization: 'a la organización', project: 'al proyecto' },
  invited: {
    subject: (by, name) => `${by} te invita a ${name}`,
    preheader: 'Acepta o rechaza: tú decides.',
    paragraph: (by, unit, name) => `${by} te invita ${unit} «${name}».`,
    as: (role) => `Tu rol ahí sería: ${role}.`,
    until: (time) => `El acceso termina el ${time}.`,
    button: 'Ver la invitación',
  },
  accepted: {
    subject: (who, name) => `${who} ya es miembro de ${name}`,
    preheader: 'Se aceptó tu invitación.',
    paragraph: (who, unit, name) => `${who} ha aceptado tu invitación ${unit} «${name}».`,
    button: 'Abrir',
  },
  declined: {
    subject: (who, name) => `${who} no se unirá a ${name}`,
    preheader: 'Se rechazó tu invitación.',
    paragraph: (who, unit, name) => `${who} ha rechazado tu invitación ${unit} «${name}».`,
  },
}
