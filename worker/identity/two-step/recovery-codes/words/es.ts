import { pluralOf } from '../../../../kit/plural'
import type { Words } from './en'

const count = pluralOf('es')

/** The words of the mails about recovery codes, in Spanish. */
export const es: Words = {
  used: {
    subject: (product) => `Se usó un código de recuperación de tu cuenta de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph: (left) =>
      `Se usó un código de recuperación en lugar de tu segundo paso. Ya no funciona. ${left === 0 ? 'No queda ningún código.' : count(left, { one: 'Queda un código.', many: 'Quedan # de códigos.', other: 'Quedan # códigos.' })}`,
  },
  few: {
    subject: (product) => `Quedan pocos códigos de recuperación para tu cuenta de ${product}`,
    preheader: 'Es hora de generar otros.',
    paragraph: (left) =>
      `${count(left, { one: 'Solo te queda un código de recuperación.', many: 'Solo te quedan # de códigos de recuperación.', other: 'Solo te quedan # códigos de recuperación.' })} Genera otros antes de que se te acaben: sin un código, si pierdes tus demás segundos pasos te quedas fuera.`,
    button: 'Generar códigos nuevos',
  },
  replaced: {
    subject: (product) => `Nuevos códigos de recuperación para tu cuenta de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph: 'Se generaron nuevos códigos de recuperación para tu cuenta. Los anteriores ya no funcionan.',
  },
}
