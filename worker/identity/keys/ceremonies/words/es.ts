import type { Words } from './en'

/** The words of the mails about a counter that went back, in Spanish. */
export const es: Words = {
  wentBack: {
    subject: (product) => `Revisa una llave de tu cuenta de ${product}`,
    preheader: (thing) => `Puede que «${thing}» exista dos veces.`,
    paragraph: (thing) =>
      `Se usó «${thing}», pero ha contado menos usos de los que hemos visto. Puede ocurrir cuando un dispositivo se restablece o se restaura. También puede significar que alguien la ha copiado:`,
    footnote: 'Si no sabes con certeza por qué, elimínala de tu cuenta y regístrala de nuevo.',
  },
}
