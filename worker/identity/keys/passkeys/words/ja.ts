import type { Words } from './en'

/** The words of the mails about passkeys, in Japanese. */
export const ja: Words = {
  added: {
    subject: (product) => `${product}アカウントにパスキーが追加されました`,
    preheader: (thing) => `「${thing}」でサインインできるようになりました。`,
    paragraph: (thing) =>
      `アカウントにパスキー「${thing}」が追加されました。これを持つ人は、パスワードなしでサインインできます。`,
  },
  removed: {
    subject: (product) => `${product}アカウントからパスキーが削除されました`,
    preheader: (thing) => `「${thing}」ではサインインできなくなりました。`,
    paragraph: (thing) => `アカウントからパスキー「${thing}」が削除されました。今後は使えません。`,
  },
}
