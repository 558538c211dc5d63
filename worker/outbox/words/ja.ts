import type { Words } from './en'

/** The words that every mail has around its own, in Japanese. */
export const ja: Words = {
  hello: (name) => (name ? `${name}さん` : 'こんにちは。'),
  ifButtonFails: 'ボタンが使えない場合は、次のアドレスをブラウザーで開いてください：',
  notMe: '身に覚えがない場合',
  notMeLead: '自分の操作でなければ、すべてのセッションを終了して、新しいパスワードを設定してください：',
  when: '日時',
  browser: 'ブラウザー',
  system: 'システム',
  place: '場所',
  stop: 'このようなメールを停止する',
  sentTo: (address, product) => `このメールは${product}から${address}に送信されました。`,
}
