import type { Words } from './en'

/** The words of the mails about e-mail addresses, in Japanese. */
export const ja: Words = {
  verify: {
    subject: '新しいメールアドレスの確認',
    preheader: 'それまでは以前のアドレスが有効です。',
    paragraph: (address, product) =>
      `${product}アカウントの新しいメールアドレスとして、${address}が指定されました。確認すると、このアドレスでサインインし、メールを受け取れるようになります。それまでは以前のアドレスが有効です。`,
    button: 'アドレスを確認',
    footnote: (duration) =>
      `リンクは${duration}以内に1回だけ使えます。アカウントに心当たりがない場合は、このメールを無視してください。リンクを開かない限り、何も変わりません。`,
  },
  changed: {
    subject: (product) => `${product}のメールアドレスが変更されました`,
    preheader: '身に覚えがない場合は、元に戻してください。',
    paragraphs: (newAddress) => [
      `アカウントのメールアドレスは${newAddress}になりました。今後、このアドレスにメールは届きません。ほかのセッションはすべて終了しました。`,
      '身に覚えがない場合は、変更を元に戻してください。以前のアドレスに戻り、すべてのセッションが終了し、新しいパスワードを設定するためのリンクが届きます。',
    ],
    button: '変更を元に戻す',
    footnote: (duration) => `リンクは変更から${duration}以内に1回だけ使えます。`,
  },
}
