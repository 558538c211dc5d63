import type { yourData as english } from '../en/export'

/** What a signed-in person reads about the export of what is kept about them, in Czech. */
export const yourData: typeof english = {
  title: 'Vaše data',
  label: 'Export',
  text: 'Vše, co o vás uchováváme, jako jeden soubor JSON. Žádná tajemství v něm nejsou.',
  submit: 'Exportovat má data',
  underWay: 'Data se shromažďují. Tuto stránku můžete zatím opustit.',
  done: (file) => `Vaše data jsou v souboru ${file}.`,
  first: 'Nejdřív exportovat svá data',
}
