import type { project as english } from '../../en/admin/project'

/** What super admins read in the settings of a project, in Japanese. */
export const project: typeof english = {
  title: 'スーパー管理者用',
  lead: 'スーパー管理者だけが見て変更できます。',
  standing: '状態',
  running: '稼働中',
  disabledNow: '無効',
  disable: '無効にする',
  reason: '理由',
  reasonHint: 'プロジェクトの人とプログラムに伝えられます。',
  end: '見込み期間',
  ends: { '': '不明', '+1 hour': '1時間', '+1 day': '1日', '+1 week': '1週間' },
  disabled: (name) => `${name}を無効にしました。`,
  enable: '有効にする',
  enabled: (name) => `${name}を有効にしました。`,
  expiry: '期限',
  noExpiry: '期限なし',
  days: '今日からの日数',
  daysHint: '空欄：期限なし。',
  expirySaved: '期限を変更しました。',
  limits: '上限',
  limit: '上限',
  value: '値',
  valueWrong: '整数を入力してください。',
  set: '設定',
  limitSaved: (name) => `上限${name}を設定しました。`,
}
