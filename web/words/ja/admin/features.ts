import type { features as english } from '../../en/admin/features'
import { pluralOf } from '../../plural'

const count = pluralOf('ja')

/** What is said about features and project templates, in Japanese. */
export const features: typeof english = {
  title: '機能',
  lead: '通常の範囲を超えて、人やプロジェクトに付与できるものです。',
  types: { admin: '人向け', project: 'プロジェクト向け', global: '全体' },
  new: '新しい機能',
  name: '名前',
  nameHint: 'プログラムが使う名前です。後から変更できません。',
  type: '対象',
  fieldTitle: 'タイトル',
  description: '説明',
  byAdmin: '本人が自分に、プロジェクト管理者が自分のプロジェクトに付与できる',
  viaApi: '付与と取り消しができる',
  make: '機能を作成',
  made: (name) => `${name}を作成しました。`,
  saved: (name) => `${name}を変更しました。`,
  byAnybody: '誰でも付与可',
  byStaff: 'スーパー管理者が付与',
  byNobody: '固定',
  deleteTitle: (name) => `${name}を削除しますか？`,
  deleteEffects: ['持っているすべての人やものから取り消されます。', '元に戻せません。'],
  deleted: (name) => `${name}を削除しました。`,
  templates: 'プロジェクトのテンプレート',
  templatesLead: 'プロジェクトのもとになるものです。変更は今後作られるプロジェクトに適用されます。',
  days: (days) => count(days, { other: '#日後に期限切れ' }),
  noDays: '期限なし',
  tryMode: 'お試しモード',
}
