import type { Words } from './en'

/** The words that every mail has around its own, in Spanish. */
export const es: Words = {
  hello: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
  ifButtonFails: 'Si el botón no funciona, abre esta dirección en tu navegador:',
  notMe: 'No fui yo',
  notMeLead: 'Si no fuiste tú, cierra todas las sesiones y elige una nueva contraseña:',
  when: 'Cuándo',
  browser: 'Navegador',
  system: 'Sistema',
  place: 'Lugar',
  stop: 'Dejar de recibir correos como este',
  sentTo: (address, product) => `${product} envió este correo a ${address}.`,
}
