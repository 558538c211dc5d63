import type { Words } from './en'

/** The words of the mails about signing in, in Japanese. */
export const ja: Words = {
  newSignIn: {
    subject: (product) => `${product}アカウントへの新しいサインイン`,
    preheader: (browser, system) => `${system}の${browser}`,
    paragraph: 'これまで使われたことのないブラウザーから、アカウントへのサインインがありました。',
    footnote: '自分の操作であれば、何もする必要はありません。',
  },
}
