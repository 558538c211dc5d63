import type { Words } from './en'

/** The words of the mails about organizations, in Japanese. */
export const ja: Words = {
  mfaRequired: {
    subject: (name) => `${name}で2段階認証が必須になりました`,
    preheader: 'オンにするまで入れません。',
    paragraph: (by, name) =>
      `${by}さんが、「${name}」とそのプロジェクトの全員に2段階認証を必須にしました。このアカウントではまだオンになっていないため、開けません。`,
    kept: 'メンバーの資格は残っています。オンにすれば、すぐにまた使えます。',
    button: 'オンにする',
  },
}
