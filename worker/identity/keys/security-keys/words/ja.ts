import type { Words } from './en'

/** The words of the mails about security keys, in Japanese. */
export const ja: Words = {
  added: {
    subject: (product) => `${product}アカウントにセキュリティキーが追加されました`,
    preheader: (thing) => `「${thing}」を2段階目の確認に使えるようになりました。`,
    paragraph: (thing) =>
      `アカウントにセキュリティキー「${thing}」が追加されました。サインイン時の2段階目の確認に使えます。`,
  },
  removed: {
    subject: (product) => `${product}アカウントからセキュリティキーが外されました`,
    preheader: (thing) => `「${thing}」は2段階目の確認に使えなくなりました。`,
    paragraph: (thing) =>
      `アカウントからセキュリティキー「${thing}」が外されました。2段階認証のほかの方法はそのまま使えます。`,
  },
}
