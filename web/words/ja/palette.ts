import { pluralOf } from '../plural'
import type { Volumes } from '../volumes'

const count = pluralOf('ja')

/** The palette that goes anywhere, in Japanese. */
export const palette: Volumes['tenancy']['palette'] = {
  title: '移動先',
  label: 'ページ、プロジェクト、組織へ移動',
  places: '移動先の一覧',
  recent: '最近',
  pages: 'ページ',
  found: (places: number) => count(places, { other: '#件' }),
  none: (text: string) => `「${text}」という名前のものはありません。`,
  reading: 'プロジェクトと組織を読み込んでいます…',
  failed: 'プロジェクトと組織を読み込めませんでした。',
}
