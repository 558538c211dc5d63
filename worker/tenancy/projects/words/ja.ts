import { pluralOf } from '../../../kit/plural'
import type { Words } from './en'

const count = pluralOf('ja')

/** The words of the mails about projects, in Japanese. */
export const ja: Words = {
  deleted: {
    subject: (project) => `プロジェクト${project}が削除されました`,
    preheader: (days) => count(days, { other: '#日間保持されます。' }),
    paragraph: (by, project) => `${by}さんがプロジェクト「${project}」を削除しました。今後は誰も開けません。`,
    kept: (days, until) =>
      `${count(days, { other: '#日間' })}（${until}まで）保持され、それまではこのサービスの管理者が復元できます。その後は完全に消去されます。`,
  },
  expired: {
    subject: (project) => `プロジェクト${project}の有効期限が切れました`,
    preheader: (days) => count(days, { other: '削除されましたが、#日間保持されます。' }),
    paragraph: (project) =>
      `プロジェクト「${project}」は、有効期限が切れたため削除されました。今後は誰も開けません。`,
  },
  expiring: {
    subject: (project) => `プロジェクト${project}の有効期限が近づいています`,
    preheader: (time) => `${time}に終了します。`,
    paragraph: (project, time) =>
      `プロジェクト「${project}」の有効期限は${time}です。期限が切れると削除されます。`,
    advice: '残すには、このサービスの管理者に有効期限の変更を依頼してください。',
    button: 'プロジェクトを開く',
  },
}
