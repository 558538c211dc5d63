import type { unitLog as english } from '../en/unit-log'

/** What stands about the security log of a maintainer, an organization or a project, in Japanese. */
export const unitLog: typeof english = {
  lead: {
    maintainer: 'このメンテナーと、それに属するものの中で、誰が何をしたか。',
    organization: 'この組織とそのプロジェクトの中で、誰が何をしたか。',
    project: 'このプロジェクトの中で、誰が何をしたか。',
  },
  who: '対象',
  by: '実行者',
  themselves: '本人',
  nobody: 'なし',
  gone: '削除されたアカウント',
  emptyText: 'メンバー、招待、設定などの変更がここに表示されます。',
}
