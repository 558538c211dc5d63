import type { Words } from './en'

/** The words of the mails about authenticator apps, in Japanese. */
export const ja: Words = {
  added: {
    subject: (product) => `${product}アカウントに認証アプリが追加されました`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph:
      'アカウントに認証アプリが設定されました。今後、パスワードでサインインするときは認証アプリのコードが必要です。',
  },
  replaced: {
    subject: (product) => `${product}アカウントの認証アプリが置き換えられました`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph: 'アカウントに別の認証アプリが設定されました。以前の認証アプリのコードは使えません。',
  },
  removed: {
    subject: (product) => `${product}アカウントから認証アプリが外されました`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph:
      'アカウントから認証アプリが外されました。認証アプリのコードは使えません。ほかのサインイン方法は使えます。',
  },
}
