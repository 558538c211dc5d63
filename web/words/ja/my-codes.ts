import type { Volumes } from '../languages'

/** Why a promo code was not taken, by code, in Japanese. */
export const myCodesRefusals = {
  'promo-code-used': 'このコードはすでに使われています。1つのコードで作れるプロジェクトは1つだけです。',
  'promo-code-invalid': 'このコードは存在しないか、有効期限が切れています。書き方を確認してください。大文字と小文字は区別されます。',
}

/** The promo codes that a person redeems, in Japanese. */
export const myCodes: Volumes['tenancy']['myCodes'] = {
  title: 'プロモコード',
  lead: '受け取ったコードで、あなたのプロジェクトが作られます。',
  redeem: 'コードを使う',
  redeemLead: 'プロモコードを適用すると、新しいプロジェクトが作成されます。',
  code: 'プロモコード',
  codeHint: '受け取ったとおりに入力してください。例: WELCOME-2026',
  submit: '適用',
  redeemed: (project: string) => `${project} を作成しました。あなたはそのメンバーです。`,
  used: '使ったコード',
  usedLead: 'それぞれのコードと、それで作られたプロジェクト（プロジェクトがある間）。',
  usedAt: '使用日時',
  empty: 'まだコードを使っていません',
  emptyText: 'プロモコードは組織のメンテナーから受け取ります。作られたプロジェクトはここに表示されます。',
}
