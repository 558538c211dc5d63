import type { Words } from './en'

/** The words of the mails about accounts that others look after, in Japanese. */
export const ja: Words = {
  deleted: {
    subject: (product) => `${product}アカウントが削除されました`,
    preheader: '管理者が削除しました。',
    paragraph: (product) =>
      `管理者が${product}アカウントを、メンバーの資格、トークン、そのほかすべての内容とともに削除しました。`,
    gone: '元に戻すことはできません。このメールアドレスで新しいアカウントを作成できます。',
  },
}
