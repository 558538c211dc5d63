import type { Words } from './en'

/** The words that every mail has around its own, in Czech. */
export const cs: Words = {
  hello: (name) => (name ? `Dobrý den, ${name},` : 'Dobrý den,'),
  ifButtonFails: 'Pokud tlačítko nefunguje, otevřete v prohlížeči tuto adresu:',
  notMe: 'To jsem nebyl(a) já',
  notMeLead: 'Pokud jste to nebyli vy, ukončete všechny relace a zvolte si nové heslo:',
  when: 'Kdy',
  browser: 'Prohlížeč',
  system: 'Systém',
  place: 'Místo',
  stop: 'Neposílat takové e-maily',
  sentTo: (address, product) => `Tento e-mail odeslal ${product} na adresu ${address}.`,
}
