import type { log as english } from '../../en/admin/log'

/** What platform staff read about the log of everything, in Japanese. */
export const log: typeof english = {
  title: 'セキュリティログ',
  lead: 'このプラットフォームで起きたすべて。人、運営スタッフ、アプリケーションによるもの。',
  onlyOne: '一人に起きたこと、その人が他の人にしたことだけを表示しています。',
  everything: 'すべて表示',
  ofAccount: 'このアカウントのセキュリティログ',
}
