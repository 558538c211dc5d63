import type { Words } from './en'

/** The words of the mails about tokens, in Japanese. */
export const ja: Words = {
  created: {
    subject: (product) => `${product}アカウントのトークンが作成されました`,
    preheader: (thing) => `「${thing}」は、APIを通じて本人の代わりに操作できます。`,
    paragraph: (thing) =>
      `トークン「${thing}」が作成されました。これを持つ人は、本人ができることのうちスコープで許可された操作を、APIを通じて行えます。`,
    footnote: 'アカウントのトークン一覧から、いつでも無効にできます。',
  },
  revoked: {
    subject: (product) => `${product}アカウントのトークンが取り消されました`,
    preheader: (thing) => `「${thing}」の所持者がトークンを取り消しました。`,
    paragraph: (thing) =>
      `トークン「${thing}」の所持者がトークンを取り消しました。あってはならない場所でトークンが見つかったときに行われる操作です。`,
    advice:
      'このトークンを使っていたものは動作しなくなりました。新しいトークンを作成し、以前のトークンがどこから漏れたのかを調べてください。',
    footnote: 'この方法での取り消しは、トークンの値を知っている人にしかできません。',
  },
  expiring: {
    subject: (thing) => `トークン「${thing}」はまもなく期限切れになります`,
    preheader: (time) => `${time}に終了します。`,
    paragraph: (thing, time) =>
      `トークン「${thing}」は${time}に終了します。終了すると、これを使っているものは動作しなくなります。`,
    advice:
      'トークンを更新してください。新しいトークンは名前とスコープが同じで、入れ替えの間は以前のトークンも使えます。',
    button: 'トークンを見る',
  },
}
