import type { Words } from './en'

/** The words of the mails about requests to join a project, in Spanish. */
export const es: Words = {
  requested: {
    subject: (who, name) => `${who} solicita acceso a ${name}`,
    preheader: 'Aprueba o rechaza la solicitud.',
    paragraph: (who, name) => `${who} solicita ser miembro del proyecto «${name}».`,
    because: (reason) => `Motivo indicado: ${reason}`,
    button: 'Decidir',
  },
  approved: {
    subject: (name) => `Ya puedes entrar en ${name}`,
    preheader: 'Se aprobó tu solicitud.',
    paragraph: (by, name) => `${by} ha aprobado tu solicitud para unirte al proyecto «${name}».`,
    button: 'Abrir el proyecto',
  },
  rejected: {
    subject: (name) => `Se rechazó tu solicitud para unirte a ${name}`,
    preheader: 'No tienes acceso.',
    paragraph: (by, name) => `${by} ha rechazado tu solicitud para unirte al proyecto «${name}».`,
  },
}
