import type { maintainers as english } from '../../en/admin/maintainers'
import { pluralOf } from '../../plural'

const count = pluralOf('ja')

/** What is said about all maintainers, in Japanese. */
export const maintainers: typeof english = {
  title: 'メンテナー',
  lead: 'プラットフォームの所有者とパートナーです。それぞれが自分の組織を管理します。',
  count: (maintainers) => count(maintainers, { other: '#件のメンテナー' }),
  name: '名前',
  desk: 'サポート窓口',
  noDesk: 'なし',
  created: '作成日',
  new: '新しいメンテナー',
  newLead: '作成した人が最初のメンバーになります。ほかのメンバーは作成後に招待してください。',
  newSubmit: 'メンテナーを作成',
  made: (name) => `${name}を作成しました。`,
  empty: 'メンテナーはまだありません',
  emptyText: '組織はメンテナーに属します。最初のメンテナーを作成してください。',
}
