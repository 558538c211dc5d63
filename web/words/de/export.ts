import type { yourData as english } from '../en/export'

/** What a signed-in person reads about the export of what is kept about them, in German. */
export const yourData: typeof english = {
  title: 'Ihre Daten',
  label: 'Export',
  text: 'Alles, was wir über Sie speichern, als eine JSON-Datei. Geheimnisse enthält sie nicht.',
  submit: 'Meine Daten exportieren',
  underWay: 'Wird zusammengestellt. Sie können diese Seite inzwischen verlassen.',
  done: (file) => `Ihre Daten sind in ${file}.`,
  first: 'Zuerst Ihre Daten exportieren',
}
