import type { Words } from './en'

/** The words that every mail has around its own, in German. */
export const de: Words = {
  hello: (name) => (name ? `Hallo ${name},` : 'Hallo,'),
  ifButtonFails: 'Wenn die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse in Ihrem Browser:',
  notMe: 'Das war ich nicht',
  notMeLead: 'Wenn Sie das nicht waren, beenden Sie alle Sitzungen, und wählen Sie ein neues Passwort:',
  when: 'Wann',
  browser: 'Browser',
  system: 'System',
  place: 'Ort',
  stop: 'Solche E-Mails abbestellen',
  sentTo: (address, product) => `Diese E-Mail wurde von ${product} an ${address} gesendet.`,
}
