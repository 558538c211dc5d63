import type { applications as english } from '../../en/admin/applications'

/** What is said about application tokens, in Japanese. */
export const applications: typeof english = {
  title: 'アプリケーショントークン',
  lead: '特定の人に属さないサービス向けのトークンです。スコープにある操作を、すべての場所で行えます。',
  make: '新しいアプリケーショントークン',
  empty: 'アプリケーショントークンはまだありません',
  emptyText: 'プロジェクトを読む、使用量を報告する、トークンを確認するサービスのために作成します。',
  name: 'トークン名',
  nameHint: 'これを使うサービスです。',
  validFor: '有効期間',
  lifetimes: { '2592000': '30日', '7776000': '90日', '31536000': '1年', '': '期限なし' },
  scopes: 'スコープ',
  scopesMissing: 'スコープを1つ以上選んでください。',
  scopeTexts: {
    'projects:read': 'すべてのプロジェクトを読む',
    'deleted-projects:read': '削除されたプロジェクトを読む',
    'organizations:read': 'すべての組織を読む',
    'manage:storage-tokens': 'プロジェクトのトークンを作成する',
    'metrics:write': 'プロジェクトの使用量を報告する',
    'tokens:introspect': 'トークンを確認する（RFC 7662）',
    'payg:top-up:try': 'ここでは何も開きません',
    'connection:ui-manage': 'ここでは何も開きません',
    'internal:auth-bridge:resolve-storage-token': 'ここでは何も開きません',
  },
  by: (name) => `（${name}さんによる）`,
  noExpiry: '期限なし',
}
