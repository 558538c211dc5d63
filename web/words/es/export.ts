import type { yourData as english } from '../en/export'

/** What a signed-in person reads about the export of what is kept about them, in Spanish. */
export const yourData: typeof english = {
  title: 'Tus datos',
  label: 'Exportación',
  text: 'Todo lo que guardamos sobre ti, en un solo archivo JSON. No contiene secretos.',
  submit: 'Exportar mis datos',
  underWay: 'Se está reuniendo. Mientras tanto puedes salir de esta página.',
  done: (file) => `Tus datos están en ${file}.`,
  first: 'Exporta primero tus datos',
}
