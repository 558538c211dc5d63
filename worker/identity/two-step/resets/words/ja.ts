import type { Words } from './en'

/** The words of the mails about resets of two-step verification, in Japanese. */
export const ja: Words = {
  reset: {
    subject: (product) => `${product}アカウントの2段階認証がリセットされました`,
    preheader: '管理者がオフにしました。',
    paragraph: (by, product) =>
      `${by}さんが、${product}アカウントの2段階認証をオフにしました。認証アプリ、セキュリティキー、リカバリーコードは使えなくなりました。`,
    next: 'サインインしたら、すぐに設定し直してください。',
    button: '設定し直す',
  },
  announced: {
    subject: (product) => `${product}アカウントの2段階認証がリセットされる予定です`,
    preheader: '今なら維持できます。',
    paragraph: (by, product, time) =>
      `${by}さんが、${product}アカウントの2段階認証をオフにするよう依頼しました。${time}にオフになります。`,
    choice:
      '2段階目の確認手段を失くした場合は、そのままお待ちください。自分で依頼したのでなければ、2段階認証を維持してください。',
    button: '2段階認証を維持する',
  },
}
