import type { factorRefusals as englishRefusals, secondStep as englishStep } from '../en/second-step'

/** Refusals of passkeys, security keys and codes, in Japanese. */
export const factorRefusals: typeof englishRefusals = {
  'challenge-expired': '時間がかかりすぎました。もう一度お試しください。',
  'challenge-used': 'すでに応答済みです。もう一度お試しください。',
  'passkey-not-valid':
    'パスキーまたはセキュリティキーの応答を読み取れませんでした。もう一度試すか、別のものを使ってください。',
  'passkey-refused': 'このパスキーまたはセキュリティキーは受け付けられませんでした。',
  'passkey-unknown': 'このパスキーは登録されていません。削除された可能性があります。',
  'passkey-taken': 'このパスキーまたはセキュリティキーはすでに登録されています。',
  'wrong-code': 'コードが正しくないか、すでに使用されています。',
  'totp-set-up-expired': '設定に時間がかかりすぎました。この画面を閉じて、最初からやり直してください。',
  'second-step-required': 'もう1つ手順が必要です。',
  'second-step-expired':
    'サインインに時間がかかりすぎたか、すでに完了しています。最初からやり直してください。',
  'stronger-factor-required': 'ここではパスワードだけでは足りません。別の方法で確認してください。',
  'mfa-not-enabled': '2段階認証はオフです。',
  'mfa-required-by': '所属する組織が2段階認証を必須にしているため、最後の方法は外せません。',
  'prompt-closed': 'ブラウザーの確認画面が閉じられたため、何も行われませんでした。',
  'already-registered': 'このデバイスまたはキーは、すでにこのアカウントに登録されています。',
  'authenticator-unfit':
    'このデバイスまたはキーは必要な条件を満たしていません。PINか画面ロックを設定するか、別のものを使ってください。',
  'authenticator-failed':
    'デバイスまたはキーから応答がありませんでした。もう一度試すか、別のものを使ってください。',
  'wrong-place':
    'パスキーとセキュリティキーは、このアドレスでは使えません。Gatehouse本来のアドレスで開いてください。',
}

/** What is said where a passkey or a second step opens the door, in Japanese. */
export const secondStep: typeof englishStep = {
  title: '2段階認証',
  lead: '盗まれたパスワードだけでは入れないように、もう1つ確認します。',
  or: 'または',
  withPasskey: 'パスキーでサインイン',
  passkeyNotUsed: 'パスキーは使用されませんでした。もう一度試すか、パスワードでサインインしてください。',
  expired: 'もう一度サインイン',
  expiredText:
    'サインインに時間がかかりすぎたか、別のタブで完了しました。失われたものはありません。最初からやり直してください。',
  choose: {
    totp: '認証アプリを使う',
    'recovery-code': 'リカバリーコードを使う',
    password: 'パスワードを使う',
  },
  key: {
    passkey: 'ブラウザーの案内に従って、指紋、顔、またはデバイスのPINで確認してください。',
    'security-key':
      'セキュリティキーを差し込むかスマートフォンに近づけ、ブラウザーの案内が出たらキーに触れてください。',
    both: 'ブラウザーの案内に従って、パスキーを使うか、セキュリティキーに触れてください。',
  },
  use: {
    passkey: 'パスキーを使う',
    'security-key': 'セキュリティキーを使う',
    both: 'パスキーまたはセキュリティキーを使う',
  },
  closed: '何も使用されませんでした。もう一度試すか、別の方法を選んでください。',
  noWebAuthn:
    'このブラウザーではパスキーもセキュリティキーも使えません。最新のブラウザーでこのページをhttpsで開いてください。',
  code: '認証アプリのコード',
  codeHint: '6桁の数字です。アプリには30秒ごとに新しいコードが表示されます。',
  recoveryCode: 'リカバリーコード',
  recoveryCodeHint: '保存したコードのいずれか1つ。それぞれ1回だけ使えます。',
  submit: 'サインイン',
  lost: 'どれも手元にない場合は、このGatehouseの管理者に2段階認証のリセットを依頼してください。',
  startOver: '最初からやり直す',
  noWay:
    'ここで確認できる方法が残っていません。サインアウトして、「パスワードを忘れた場合」から新しいパスワードを設定してください。',
  reset: 'もう1つの手順',
  resetLead: '2段階認証がオンのため、メールだけでは入れません。入力した内容はそのまま残っています。',
  resetSubmit: '新しいパスワードを保存',
  activation: {
    how: 'サインインの方法',
    password: 'パスワード',
    passkey: 'パスキー',
    passkeyText:
      'ブラウザーの案内に従って指紋、顔、またはデバイスのPINで確認すると、パスキーが保存されます。パスワードは後から追加できます。',
    submit: 'パスキーを作成',
    closed: 'パスキーは作成されませんでした。もう一度試すか、パスワードを選んでください。',
  },
}
