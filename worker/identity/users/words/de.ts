import type { Words } from './en'

/** The words of the mails about accounts that others look after, in German. */
export const de: Words = {
  deleted: {
    subject: (product) => `Ihr ${product}-Konto wurde gelöscht`,
    preheader: 'Die Administration hat es gelöscht.',
    paragraph: (product) =>
      `Die Administration hat Ihr Konto bei ${product} gelöscht, mit seinen Mitgliedschaften, Token und allem anderen darin.`,
    gone: 'Es lässt sich nicht zurückholen. Die Adresse ist für ein neues Konto frei.',
  },
}
