import type { Words } from './en'

/** The words of the mails about invitations, in Japanese. */
export const ja: Words = {
  units: { maintainer: 'メンテナー', organization: '組織', project: 'プロジェクト' },
  invited: {
    subject: (by, name) => `${by}さんから${name}への招待`,
    preheader: '承諾するか辞退するかを選べます。',
    paragraph: (by, unit, name) => `${by}さんから${unit}「${name}」に招待されています。`,
    as: (role) => `承諾した場合のロール：${role}`,
    until: (time) => `アクセスできるのは${time}までです。`,
    button: '招待を見る',
  },
  accepted: {
    subject: (who, name) => `${who}さんが${name}に参加しました`,
    preheader: '招待が承諾されました。',
    paragraph: (who, unit, name) => `${who}さんが${unit}「${name}」への招待を承諾しました。`,
    button: '開く',
  },
  declined: {
    subject: (who, name) => `${who}さんは${name}に参加しません`,
    preheader: '招待が辞退されました。',
    paragraph: (who, unit, name) => `${who}さんが${unit}「${name}」への招待を辞退しました。`,
  },
}
