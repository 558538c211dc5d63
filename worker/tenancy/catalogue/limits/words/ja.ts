import type { Words } from './en'

/** The words of the mails about limits, in Japanese. */
export const ja: Words = {
  reached: {
    subject: (project, percent) => `${project}が上限の${percent}%に達しました`,
    preheader: (limit) => `対象の上限：${limit}`,
    paragraph: (project, limit, percent) =>
      percent < 100
        ? `プロジェクト「${project}」は、上限${limit}の${percent}%以上を使用しています。`
        : `プロジェクト「${project}」は、上限${limit}に達しました。`,
    soft: '何も停止しません。さらに必要な場合は、プロジェクトの設定で上限の引き上げを依頼できます。',
    used: '使用量',
    limit: '上限',
    button: '設定を開く',
  },
  asked: {
    subject: (project) => `${project}から上限引き上げの依頼`,
    preheader: (by, limit) => `${by}さんが${limit}の引き上げを依頼しています。`,
    paragraph: (by, project, organization, limit) =>
      `${by}さんが、${organization}のプロジェクト「${project}」について、上限${limit}の引き上げを依頼しています。`,
    reason: (reason) => `理由：${reason}`,
    limit: '現在の上限',
    button: '設定を開く',
  },
}
