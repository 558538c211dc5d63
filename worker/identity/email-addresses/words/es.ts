import type { Words } from './en'

/** The words of the mails about e-mail addresses, in Spanish. */
export const es: Words = {
  verify: {
    subject: 'Confirma tu nueva dirección de correo',
    preheader: 'Hasta entonces sigue valiendo la dirección anterior.',
    paragraph: (address, product) =>
      `Se indicó ${address} como nueva dirección de correo de una cuenta de ${product}. Confírmala para iniciar sesión con ella y recibir aquí los correos. Hasta entonces sigue valiendo la dirección anterior.`,
    button: 'Confirmar la dirección',
    footnote: (duration) =>
      `El enlace sirve una sola vez, durante ${duration}. Si no tienes esa cuenta, ignora este correo: sin el enlace no cambia nada.`,
  },
  changed: {
    subject: (product) => `Se cambió tu dirección de correo de ${product}`,
    preheader: 'Si no fuiste tú, deshazlo.',
    paragraphs: (newAddress) => [
      `La dirección de correo de tu cuenta es ahora ${newAddress}. Los correos ya no llegan aquí, y todas las demás sesiones se cerraron.`,
      'Si no fuiste tú, deshaz el cambio: vuelve tu dirección anterior, se cierran todas las sesiones y recibes un enlace para elegir una nueva contraseña.',
    ],
    button: 'Deshacer el cambio',
    footnote: (duration) => `El enlace sirve una sola vez, durante ${duration} desde el cambio.`,
  },
}
