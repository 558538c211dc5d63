import type { Words } from './en'

/** The words of the mails about memberships, in Japanese. */
export const ja: Words = {
  units: { maintainer: 'メンテナー', organization: '組織', project: 'プロジェクト' },
  added: {
    subject: (name) => `${name}のメンバーになりました`,
    preheader: (by) => `${by}さんが追加しました。`,
    paragraph: (by, unit, name) => `${by}さんによって、${unit}「${name}」に追加されました。`,
    button: '開く',
  },
  removed: {
    subject: (name) => `${name}のメンバーから外されました`,
    preheader: (by) => `${by}さんが外しました。`,
    paragraph: (by, unit, name) =>
      `${by}さんによって、${unit}「${name}」から外されました。今後は開けません。`,
  },
}
