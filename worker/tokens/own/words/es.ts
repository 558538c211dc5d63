import type { Words } from './en'

/** The words of the mails about tokens, in Spanish. */
export const es: Words = {
  created: {
    subject: (product) => `Se creó un token para tu cuenta de ${product}`,
    preheader: (thing) => `«${thing}» puede actuar por ti a través de la API.`,
    paragraph: (thing) =>
      `Se creó el token «${thing}». Quien lo tenga puede hacer a través de la API lo que permitan sus permisos de todo lo que tú puedes hacer:`,
    footnote: 'Puedes eliminarlo en cualquier momento entre los tokens de tu cuenta.',
  },
  revoked: {
    subject: (product) => `Se revocó un token de tu cuenta de ${product}`,
    preheader: (thing) => `Alguien que tenía «${thing}» lo revocó.`,
    paragraph: (thing) =>
      `Alguien que tenía el token «${thing}» lo revocó, como se hace con un token encontrado donde no debía estar:`,
    advice:
      'Lo que lo usaba ya no funciona. Crea un token nuevo para ello y busca por dónde pudo filtrarse el anterior.',
    footnote: 'Nadie puede revocar así un token sin tener su valor.',
  },
  expiring: {
    subject: (thing) => `El token «${thing}» caduca pronto`,
    preheader: (time) => `Termina el ${time}.`,
    paragraph: (thing, time) =>
      `Tu token «${thing}» termina el ${time}. Entonces dejará de funcionar lo que lo usa.`,
    advice:
      'Rótalo: el nuevo tiene el mismo nombre y los mismos permisos, y el anterior sigue funcionando mientras pones el nuevo en su lugar.',
    button: 'Ver mis tokens',
  },
}
