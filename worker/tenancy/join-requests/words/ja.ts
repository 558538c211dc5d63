import type { Words } from './en'

/** The words of the mails about requests to join a project, in Japanese. */
export const ja: Words = {
  requested: {
    subject: (who, name) => `${who}さんから${name}へのアクセスのリクエスト`,
    preheader: '承認または却下してください。',
    paragraph: (who, name) =>
      `${who}さんが、プロジェクト「${name}」のメンバーになることをリクエストしています。`,
    because: (reason) => `理由：${reason}`,
    button: '可否を決める',
  },
  approved: {
    subject: (name) => `${name}に入れるようになりました`,
    preheader: 'リクエストが承認されました。',
    paragraph: (by, name) => `${by}さんが、プロジェクト「${name}」への参加リクエストを承認しました。`,
    button: 'プロジェクトを開く',
  },
  rejected: {
    subject: (name) => `${name}への参加リクエストは却下されました`,
    preheader: 'アクセスはできません。',
    paragraph: (by, name) => `${by}さんが、プロジェクト「${name}」への参加リクエストを却下しました。`,
  },
}
