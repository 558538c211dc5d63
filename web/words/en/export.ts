/** What a signed-in person reads about the export of what is kept about them. */
export const yourData = {
  title: 'Your data',
  label: 'Export',
  text: 'Everything that we keep about you, as one JSON file. No secrets are in it.',
  submit: 'Export my data',
  underWay: 'Being collected. You can leave this page meanwhile.',
  done: (file: string) => `Your data is in ${file}.`,
  first: 'Export your data first',
}
