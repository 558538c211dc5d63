import type { Words } from './en'

/** The words of the mails about passwords, in Japanese. */
export const ja: Words = {
  reset: {
    subject: (product) => `${product}の新しいパスワードを設定してください`,
    preheader: 'リンクは1回だけ使えます。',
    asked: 'アカウントの新しいパスワードが依頼されました。設定するまでは、以前のパスワードのままです。',
    recovery:
      'アカウントを保護するため、すべてのセッションを終了しました。ほかで使っていない新しいパスワードを設定してください。',
    button: '新しいパスワードを設定',
    footnote: {
      asked: (duration) =>
        `リンクは${duration}以内に1回だけ使え、最新のものだけが有効です。心当たりがない場合は、このメールを無視してください。パスワードは変わりません。`,
      recovery: (duration) =>
        `リンクは${duration}以内に1回だけ使え、最新のものだけが有効です。後から「パスワードを忘れた場合」で新しいリンクを依頼できます。`,
    },
  },
  changed: {
    subject: (product) => `${product}のパスワードが変更されました`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph: 'アカウントのパスワードが変更されました。',
  },
  resetDone: {
    subject: (product) => `${product}のパスワードが再設定されました`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph:
      'メールでお送りしたリンクから、アカウントの新しいパスワードが設定されました。すべてのセッションが終了しました。新しいパスワードでサインインしてください。',
    button: 'サインイン',
  },
}
