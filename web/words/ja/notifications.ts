import { pluralOf } from '../plural'
import type { Volumes } from '../volumes'

const count = pluralOf('ja')

/** What is said about notifications, in Japanese. */
export const notifications: Volumes['notifications'] = {
  title: '通知',
  lead: '自分に関わる出来事です。90日後に自動的に消えます。',
  tabs: { list: 'すべての通知', preferences: '通知の設定' },
  show: '表示',
  filters: { all: 'すべて', unread: '未読' },
  unread: (notifications) => count(notifications, { other: '未読#件' }),
  noneUnread: '未読はありません',
  isUnread: '未読',
  markRead: '既読にする',
  markReadNamed: (sentence) => `既読にする：${sentence}`,
  markAll: 'すべて既読にする',
  allRead: 'すべて既読にしました。',
  more: '以前の通知を表示',
  noMore: 'これですべてです。',
  empty: '通知はまだありません',
  emptyText: '招待、リクエスト、上限、プラットフォームのお知らせが、新しい順にここに表示されます。',
  emptyFilter: 'この種類の通知はありません',
  emptyFilterText: 'ほかの通知を見るには、別の絞り込みを選択してください。',
  emptyUnread: 'すべて既読です',
  learnMore: '詳しく見る',
  unknown: 'このページではまだ表示できない出来事がありました',
  kinds: {
    'invitations.invited': ({ byName, unitName }) => `${byName}さんから${unitName}への招待が届きました`,
    'invitations.accepted': ({ who, unitName }) => `${who}さんが${unitName}への招待を承諾しました`,
    'invitations.declined': ({ who, unitName }) => `${who}さんが${unitName}への招待を辞退しました`,
    'members.added': ({ byName, unitName }) => `${byName}さんによって${unitName}のメンバーに追加されました`,
    'members.removed': ({ byName, unitName }) => `${byName}さんによって${unitName}から外されました`,
    'join-requests.requested': ({ who, projectName }) =>
      `${who}さんが${projectName}へのアクセスをリクエストしています`,
    'join-requests.approved': ({ byName, projectName }) =>
      `${byName}さんが${projectName}へのアクセスを承認しました`,
    'join-requests.rejected': ({ byName, projectName }) =>
      `${byName}さんが${projectName}へのリクエストを却下しました`,
    'projects.deleted': ({ byName, projectName }) => `${byName}さんが${projectName}を削除しました`,
    'projects.expired': ({ projectName }) => `${projectName}は期限が切れ、削除されました`,
    'projects.expiring': ({ projectName }) => `${projectName}は1週間以内に期限が切れます`,
    'limits.reached': ({ projectName, percent, limit }) =>
      `${projectName}が上限の${percent}%に達しました：${limit}`,
    'limits.increase-requested': ({ byName, projectName, limit }) =>
      `${byName}さんが${projectName}の上限の引き上げを依頼しています：${limit}`,
    'tokens.expiring': ({ thing }) => `トークン「${thing}」の期限がまもなく切れます`,
    'tokens.created': ({ thing }) => `トークン「${thing}」が作成されました`,
    'tokens.revoked': ({ thing }) => `トークン「${thing}」の所持者がトークンを取り消しました`,
    'organizations.mfa-required': ({ organizationName }) =>
      `${organizationName}で2段階認証が必須になりました`,
    'email-addresses.email-changed': () => 'メールアドレスが変更されました',
    'passwords.password-changed': () => 'パスワードが変更されました',
    'passwords.password-reset-done': () => 'リンクから新しいパスワードが設定されました',
    'sign-in.new-sign-in': ({ browser, system }) => `${system}の${browser}から新しいサインインがありました`,
    'sign-in.stopped': () => 'サインインの失敗が多すぎるため、次の試行まで待つ必要があります',
    'challenges.counter-went-back': ({ thing }) =>
      `「${thing}」のカウンターが戻りました。複製された可能性があります`,
    'passkeys.added': ({ thing }) => `パスキー「${thing}」が追加されました`,
    'passkeys.removed': ({ thing }) => `パスキー「${thing}」が削除されました`,
    'security-keys.added': ({ thing }) => `セキュリティキー「${thing}」が追加されました`,
    'security-keys.removed': ({ thing }) => `セキュリティキー「${thing}」が外されました`,
    'totp.added': () => '認証アプリが追加されました',
    'totp.replaced': () => '認証アプリが別のデバイスに移されました',
    'totp.removed': () => '認証アプリが外されました',
    'factors.two-step-off': () => '2段階認証がオフになりました',
    'recovery-codes.used': ({ left }) =>
      `リカバリーコードが使用されました。${count(Number(left), { other: '残りは#個です' })}`,
    'recovery-codes.few': ({ left }) => count(Number(left), { other: 'リカバリーコードの残りはあと#個です' }),
    'recovery-codes.replaced': () => 'リカバリーコードが新しいものに置き換えられました',
    'mfa-resets.done': ({ byName }) => `${byName}さんが2段階認証をリセットしました`,
    'mfa-resets.announced': ({ byName }) => `${byName}さんが2段階認証のリセットを依頼しました`,
    'deletion.asked': () => 'アカウントの削除が予定されています',
    'deletion.put-off': () => 'アカウントを必要としている人がいるため、まだ削除できませんでした',
  },
  topics: {
    announcements: { name: 'お知らせ', text: 'プラットフォームの運営者からのニュースや障害情報です。' },
    invitations: { name: '招待', text: '届いた招待と、送った招待への返事です。' },
    memberships: { name: 'メンバーシップ', text: 'メンバーに追加されたとき、外されたときです。' },
    'join-requests': {
      name: 'アクセスのリクエスト',
      text: '判断できるリクエストと、自分のリクエストへの返事です。',
    },
    projects: { name: 'プロジェクト', text: '期限が切れるとき、削除されたときです。' },
    limits: { name: '上限', text: '80%と100%に達したとき、引き上げが依頼されたときです。' },
    tokens: { name: 'アクセストークン', text: '期限が切れる1週間前と1日前です。' },
    security: { name: 'セキュリティ', text: 'サインイン、パスワード、パスキー、2段階認証です。' },
  },
  preferences: {
    title: '通知の内容と方法',
    lead: '変更はすぐに有効になります。',
    topic: '内容',
    bell: 'ベル',
    mail: 'メール',
    bellNamed: (topic) => `${topic}：ベル`,
    mailNamed: (topic) => `${topic}：メール`,
    always: '常に送信',
    never: '送信しない',
  },
  unsubscribe: {
    title: 'このメールを停止',
    lead: (email, topic) => `${email}への「${topic}」のメールを停止しますか？`,
    text: 'ベルには引き続き表示されます。「通知」からいつでも再開できます。',
    submit: 'このメールを停止',
    done: 'メールを停止しました',
    doneText: (topic) => `「${topic}」のメールは今後届きません。`,
    preferences: 'すべての設定を見る',
    broken: 'このリンクは無効です',
    brokenText:
      'メールの中で途切れた可能性があります。サインインして、「通知」からメールを停止してください。',
  },
}
