import { pluralOf } from '../../../../kit/plural'
import type { Words } from './en'

const count = pluralOf('de')

/** The words of the mails about recovery codes, in German. */
export const de: Words = {
  used: {
    subject: (product) => `Ein Wiederherstellungscode Ihres ${product}-Kontos wurde verwendet`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph: (left) =>
      `Ein Wiederherstellungscode wurde anstelle Ihres zweiten Faktors verwendet. Er funktioniert nicht mehr. ${left === 0 ? 'Es sind keine Codes übrig.' : count(left, { one: 'Ein Code ist übrig.', other: '# Codes sind übrig.' })}`,
  },
  few: {
    subject: (product) => `Nur noch wenige Wiederherstellungscodes für Ihr ${product}-Konto`,
    preheader: 'Es ist Zeit, neue zu erstellen.',
    paragraph: (left) =>
      `${count(left, { one: 'Nur einer Ihrer Wiederherstellungscodes ist übrig.', other: 'Nur # Ihrer Wiederherstellungscodes sind übrig.' })} Erstellen Sie neue, bevor Ihnen keiner mehr bleibt: Ohne Code wären Sie ausgesperrt, wenn Sie Ihre anderen zweiten Faktoren verlieren.`,
    button: 'Neue Codes erstellen',
  },
  replaced: {
    subject: (product) => `Neue Wiederherstellungscodes für Ihr ${product}-Konto`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph:
      'Für Ihr Konto wurden neue Wiederherstellungscodes erstellt. Die bisherigen Codes funktionieren nicht mehr.',
  },
}
