import type { Words } from './en'

/** The words of the mails about two-step verification as a whole, in Japanese. */
export const ja: Words = {
  off: {
    subject: (product) => `${product}アカウントの2段階認証がオフになりました`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph:
      '2段階認証の最後の方法が外されたため、パスワードだけでアカウントに入れるようになりました。リカバリーコードは使えません。',
  },
}
