import type { yourData as english } from '../en/export'

/** What a signed-in person reads about the export of what is kept about them, in Japanese. */
export const yourData: typeof english = {
  title: 'あなたのデータ',
  label: 'エクスポート',
  text: 'あなたについて保存しているすべての情報を、1つのJSONファイルにまとめます。秘密の値は含まれません。',
  submit: 'データをエクスポート',
  underWay: '収集しています。その間、このページを離れてもかまいません。',
  done: (file) => `データは ${file} に保存されました。`,
  first: '先にデータをエクスポート',
}
