import type { Volumes } from '../volumes'

/** Why a promo code was not taken, by code, in Japanese. */
export const myCodesRefusals = {
  'promo-code-used': 'このコードはすでに使用されています。1つのコードで作成できるプロジェクトは1つだけです。',
  'promo-code-invalid':
    'このコードは存在しないか、有効期限が切れています。入力内容を確認してください。大文字と小文字は区別されます。',
}

/** The promo codes that a person redeems, in Japanese. */
export const myCodes: Volumes['tenancy']['myCodes'] = {
  title: 'プロモーションコード',
  lead: '受け取ったコードで、プロジェクトを作成できます。',
  redeem: 'コードを使用',
  redeemLead: 'プロモーションコードを適用すると、新しいプロジェクトが作成されます。',
  code: 'プロモーションコード',
  codeHint: '受け取ったとおりに入力してください。例：WELCOME-2026',
  submit: '適用',
  redeemed: (project) => `${project}を作成しました。すでにメンバーになっています。`,
  used: '使用したコード',
  usedLead: '使用したコードと、作成されたプロジェクトです。プロジェクトは、存在する間だけ表示されます。',
  usedAt: '使用日',
  empty: '使用したコードはまだありません',
  emptyText:
    'プロモーションコードは、組織のメンテナーから受け取ります。作成されたプロジェクトはここに表示されます。',
}
