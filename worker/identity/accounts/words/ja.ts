import type { Words } from './en'

/** The words of the mails about accounts, in Japanese. */
export const ja: Words = {
  activate: {
    subject: (product) => `${product}アカウントを有効にしてください`,
    preheader: 'あと1つの手順で完了します。',
    bySignUp: (product) =>
      `このメールアドレスで、${product}のアカウント作成が申し込まれました。アカウントを有効にして、名前とパスワードを設定してください。`,
    byInvitation: (inviter, product) =>
      `${inviter}さんから${product}に招待され、このメールアドレスのアカウントが作成されました。アカウントを有効にして、名前とパスワードを設定してください。`,
    button: 'アカウントを有効にする',
    footnote: (duration) =>
      `リンクは${duration}以内に1回だけ使えます。心当たりがない場合は、このメールを無視してください。リンクを開かない限り、何も起こりません。`,
  },
  accountExists: {
    subject: (product) => `${product}のアカウントはすでにあります`,
    preheader: 'このメールアドレスでアカウントの作成が試みられました。',
    paragraph: (product) =>
      `このメールアドレスで、${product}のアカウントを作成する操作がありました。すでにアカウントがあるため、何も変更されていません。`,
    forgotten: (url) => `パスワードを忘れた場合は、こちらから新しいパスワードを設定できます：${url}`,
    button: 'サインイン',
    footnote:
      '自分の操作でなければ、何もする必要はありません。このメールアドレスにアカウントがあることは、誰にも伝わっていません。',
  },
}
