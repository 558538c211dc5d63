import { pluralOf } from '../../../../kit/plural'
import type { Words } from './en'

const count = pluralOf('ja')

/** The words of the mails about recovery codes, in Japanese. */
export const ja: Words = {
  used: {
    subject: (product) => `${product}アカウントのリカバリーコードが使用されました`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph: (left) =>
      `2段階目の確認の代わりに、リカバリーコードが使用されました。このコードはもう使えません。${left === 0 ? '残っているコードはありません。' : count(left, { other: '残りは#個です。' })}`,
  },
  few: {
    subject: (product) => `${product}アカウントのリカバリーコードが残りわずかです`,
    preheader: '新しいコードを作成してください。',
    paragraph: (left) =>
      `リカバリーコードの残りは${count(left, { other: '#個' })}だけです。なくなる前に、新しいコードを作成してください。コードがないと、ほかの確認手段を失くしたときに入れなくなります。`,
    button: '新しいコードを作成',
  },
  replaced: {
    subject: (product) => `${product}アカウントの新しいリカバリーコード`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph: 'アカウントの新しいリカバリーコードが作成されました。以前のコードは使えません。',
  },
}
