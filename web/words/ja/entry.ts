import { numberOf, pluralOf } from '../plural'
import type { Volumes } from '../volumes'
import { factorRefusals, secondStep } from './second-step'

const count = pluralOf('ja')
const number = numberOf('ja')
const characters = (length: number): string => count(length, { other: '#文字' })

const refusals: Volumes['entry']['refusals'] = {
  'invalid-input': '入力内容を確認してください。',
  'body-not-json': 'ページとサーバーの間で通信が正しく行えません。ページを読み込み直してください。',
  'unsupported-media-type': 'ページとサーバーの間で通信が正しく行えません。ページを読み込み直してください。',
  'body-too-large': '文章が長すぎます。短くしてください。',
  'not-signed-in': 'サインアウトされました。もう一度サインインしてください。入力した内容は残っています。',
  'cross-site':
    'ブラウザーが別のサイトからの操作と判断したため、何も変更されませんでした。ページを読み込み直してください。',
  'stale-page':
    'ページの内容が古かったため、何も変更されませんでした。最新の状態になりましたので、もう一度お試しください。',
  'step-up-required': '先に本人確認をしてください。',
  'not-found': 'ここにはもう何もありません。',
  'method-not-allowed': 'ページとサーバーの間で通信が正しく行えません。ページを読み込み直してください。',
  'wrong-credentials': 'メールアドレスまたはパスワードが正しくありません。',
  'wrong-password': '現在のパスワードと一致しません。',
  'no-password': 'このアカウントにはまだパスワードがありません。',
  'too-many-attempts': (wait: string | null) =>
    wait
      ? `試行回数が多すぎます。${wait}後にもう一度お試しください。`
      : '試行回数が多すぎます。しばらくしてからもう一度お試しください。',
  'too-many-requests': (wait: string | null) =>
    wait
      ? `リクエストが多すぎます。${wait}後にもう一度お試しください。`
      : 'リクエストが多すぎます。少し待ってからもう一度お試しください。',
  'too-many-mails': (wait: string | null) =>
    wait
      ? `ほかの人に送れる1時間あたりのメール数に達しました。${wait}後にもう一度お試しください。`
      : 'ほかの人に送れる1時間あたりのメール数に達しました。しばらくしてからもう一度お試しください。',
  'too-many-changes': (wait: string | null) =>
    wait
      ? `アドレスの変更を申請できるのは1日5回までです。${wait}後にもう一度お試しください。`
      : 'アドレスの変更を申請できるのは1日5回までです。明日もう一度お試しください。',
  'link-not-valid':
    'このリンクは無効です。途中で切れている可能性があります。メールからリンク全体をコピーしてください。',
  'link-expired': 'このリンクは有効期限が切れています。',
  'link-used': 'このリンクはすでに使用されています。',
  'link-superseded': '新しいリンクが送信されています。そちらを使用してください。',
  'set-up-closed': 'このGatehouseはすでに設定済みです。サインインしてください。',
  'sign-up-closed': 'アカウントの作成には招待が必要です。このGatehouseの管理者に依頼してください。',
  'token-scope-denied': 'このトークンのスコープでは行えません。',
  'token-network-denied': 'このトークンはこのアドレスからは使えません。',
  'email-taken': 'このメールアドレスは別のアカウントで使われています。',
  'email-unchanged': 'すでに登録されているメールアドレスです。',
  ...factorRefusals,
  'email-change-forbidden':
    'ここではメールアドレスがアカウントの識別に使われるため、変更できません。別のメールアドレスを使うには、新しいアカウントが必要です。',
  'deletion-blocked':
    '最後の1人になっている場所があるため、まだアカウントを削除できません。先に後任を決めてください。',
  changed: '同時に別の変更が行われたため、保存されませんでした。もう一度お試しください。',
  'try-again': 'うまくいきませんでした。少し待ってからもう一度お試しください。',
  internal: 'サーバー側で問題が発生しました。操作に問題はありません。少し待ってからもう一度お試しください。',
  offline: 'オフラインです。失われたものはありません。接続が戻ったらもう一度お試しください。',
  'no-answer':
    'サーバーから応答がありませんでした。失われたものはありません。少し待ってからもう一度お試しください。',
  'not-confirmed': '本人確認が行われなかったため、何も変更されませんでした。',
  'other-account':
    'このブラウザーで別のアカウントにサインインしたため、何も変更されませんでした。現在はそのアカウントのページが表示されています。',
  unknown: 'うまくいきませんでした。',
}

const fieldErrors: Volumes['entry']['fieldErrors'] = {
  required: () => '入力してください。',
  'wrong-type': () => 'ここに入力できる種類の文字ではありません。',
  'too-short': (limit) => (limit ? `${characters(limit)}以上で入力してください。` : '短すぎます。'),
  'too-long': (limit) => (limit ? `${characters(limit)}以内で入力してください。` : '長すぎます。'),
  'not-an-email': () => 'name@example.comのように、メールアドレス全体を入力してください。',
  'not-an-option': () => '選択肢から選んでください。',
  'wrong-format': () => '形式が正しくありません。',
  'unknown-field': () => 'サーバーがこの項目を認識できません。ページを読み込み直してください。',
  'not-well-formed': () => '保存できない文字が含まれています。その文字を除いて入力し直してください。',
  'not-a-number': () => '数字を入力してください。',
  'password-too-short': (limit) =>
    limit ? `${characters(limit)}以上にしてください。` : 'もっと長いパスワードにしてください。',
  'password-too-long': (limit) =>
    limit ? `${characters(limit)}以内にしてください。` : 'もっと短いパスワードにしてください。',
  'password-common': () =>
    '多くの人がこれと同じか似たパスワードを使っているため、真っ先に推測されます。別のパスワードを選んでください。',
  'password-personal': () =>
    '名前、メールアドレス、またはサービス名が含まれているため、簡単に推測されます。別のパスワードを選んでください。',
  'password-unchanged': () => '現在のパスワードと同じです。別のパスワードを選んでください。',
}

/** What a person reads at the door, in Japanese. */
export const entry: Volumes['entry'] = {
  product: 'Gatehouse',
  refusals,
  fieldErrors,
  pageTitle: (page: string) => `${page} · Gatehouse`,
  ui: {
    cancel: 'キャンセル',
    save: '保存',
    close: '閉じる',
    retry: '再試行',
    edit: '編集',
    editNamed: (what: string) => `${what}を編集`,
    dismiss: '閉じる',
    comma: '、',
    optional: '任意',
    working: '処理中',
    loading: '読み込み中',
    requestId: (id: string) => `リクエスト ${id}`,
    showPassword: 'パスワードを表示',
    hidePassword: 'パスワードを隠す',
    capsLock: 'Caps Lockがオンです。',
    errorSummary: (fields: number) => count(fields, { other: '確認が必要な項目が#件あります' }),
    failed: '読み込めませんでした',
    notices: 'お知らせ',
    copied: 'コピーしました',
    notCopied: 'コピーできませんでした。文字を選択してコピーしてください。',
  },
  shell: {
    skip: '本文へ移動',
    home: 'ホーム',
    breadcrumb: '現在の場所',
    search: '検索',
    accountMenu: (name: string) => `${name}さんのアカウントメニュー`,
    notifications: (unread) => (unread > 0 ? count(unread, { other: '通知、未読#件' }) : '通知'),
    accountSettings: 'アカウント設定',
    organizations: '組織',
    administration: '管理',
    theme: 'テーマ',
    language: '言語',
    themes: { system: 'システム', light: 'ライト', dark: 'ダーク' },
    apiReference: 'APIリファレンス',
    shortcuts: 'キーボードショートカット',
    signOut: 'サインアウト',
    signedOut: 'サインアウトしました。',
    offline: 'オフラインです。入力した内容は残っています。接続が戻ると、このページの続きから使えます。',
    backOnline: '接続が戻りました。',
  },
  passwords: {
    minimum: (length: number) =>
      `${characters(length)}以上。覚えやすい単語をいくつか組み合わせるのがおすすめです。`,
    strength: 'パスワードの強度',
    levels: ['とても弱い', '弱い', '普通', '良い', '強い'],
    moreNeeded: (missing: number) => count(missing, { other: 'あと#文字必要です' }),
    reasons: {
      common: '多くの人が使うパスワードに似ています。',
      personal: '名前またはメールアドレスが含まれています。',
      keys: '隣り合うキーの並びはすぐに推測されます。',
      repeats: '同じ文字や単語の繰り返しは、ほとんど強度を高めません。',
      sequence: 'abcや6543のような並びは、ほとんど強度を高めません。',
      date: '日付や年はすぐに推測されます。',
      none: '',
    },
    choose: 'パスワードを設定',
  },
  signIn: {
    title: 'サインイン',
    heading: 'Gatehouseにサインイン',
    email: 'メールアドレス',
    password: 'パスワード',
    submit: 'サインイン',
    forgot: 'パスワードを忘れた場合',
    newHere: '初めての方は',
    signUp: 'アカウントを作成',
    inviteOnly: 'アカウントの作成には招待が必要です。',
    toGoOn: '続けるにはサインインしてください。',
    signedInAs: (email: string) => `${email}としてサインインしています。`,
    goOn: '続ける',
    otherAccount: '別のアカウントを使う',
    secondStep: '2段階認証',
    leaving: (day) => `アカウントは${day}に削除されます`,
    leavingText:
      'すべての場所からサインアウトされました。アカウントを残すには、それまでにサインインするか、お送りしたメールのリンクを使ってください。',
  },
  secondStep,
  signUp: {
    title: 'アカウントを作成',
    lead: 'リンクをお送りします。リンクを開いてから、パスワードを設定します。',
    name: '名前',
    email: 'メールアドレス',
    submit: 'アカウントを作成',
    haveOne: 'アカウントをお持ちの方は',
    signIn: 'サインイン',
    closed: 'アカウントの作成には招待が必要です',
    closedText:
      'このGatehouseの管理者がメールで招待します。招待を受け取ったら、その中のリンクを開いてください。',
    sent: 'メールを確認してください',
    sentText: (email: string) =>
      `${email}でアカウントを作成できる場合は、メールが届きます。メールのリンクには有効期限があります。`,
    nothingCame: '数分待っても届かない場合は、迷惑メールフォルダーを確認するか、もう一度お試しください。',
    again: '別のメールアドレスを使う',
  },
  setUp: {
    title: 'Gatehouseの設定',
    lead: '最初のアカウントを作成します。すべての操作ができるアカウントなので、パスワードは慎重に選んでください。',
    name: '名前',
    email: 'メールアドレス',
    submit: '最初のアカウントを作成',
  },
  activate: {
    title: 'アカウントを有効にする',
    lead: (email: string) =>
      `${email}のアカウントです。名前とサインインの方法を決めると、使えるようになります。`,
    name: '名前',
    submit: '有効にする',
  },
  forgot: {
    title: 'パスワードを忘れた場合',
    lead: 'メールアドレスを入力すると、新しいパスワードを設定するためのリンクをお送りします。',
    email: 'メールアドレス',
    submit: 'リンクを送信',
    back: 'サインインに戻る',
    sent: 'メールを確認してください',
    sentText: (email: string) =>
      `${email}のアカウントがある場合は、メールが届きます。メールのリンクは1時間以内に1回だけ使えます。`,
    nothingCame:
      '数分待っても届かない場合は、迷惑メールフォルダーを確認するか、もう一度お試しください。使えるのは最新のリンクだけです。',
    again: 'もう一度送信',
  },
  reset: {
    title: '新しいパスワードを設定',
    lead: (email: string) => `${email}のアカウントです。すべての場所からサインアウトされます。`,
    submit: '新しいパスワードを保存',
    done: 'パスワードを変更しました',
    doneText: 'すべての場所からサインアウトされました。新しいパスワードでサインインしてください。',
    keepTokens: 'アクセストークンを引き続き使う',
    keepTokensHint: (names: string) => `選択しない場合は失効します：${names}`,
  },
  verifyEmail: {
    title: '新しいメールアドレスの確認',
    lead: (newEmail: string) => `今後は${newEmail}でサインインし、メールもすべてこのアドレスに届きます。`,
    instead: (email: string) => `${email}に代わるアドレスです。`,
    submit: 'このアドレスを確認',
    done: 'メールアドレスを変更しました',
    doneText: (email: string) => `今後は${email}でサインインしてください。ほかのセッションは終了しました。`,
  },
  undo: {
    title: 'メールアドレスの変更を元に戻す',
    lead: (email: string) => `アカウントのメールアドレスを${email}に戻します。`,
    submit: '以前のアドレスに戻す',
    done: '以前のアドレスに戻しました',
    doneText: (email: string) =>
      `アカウントのメールアドレスは${email}に戻りました。そのアドレスに届くリンクから、新しいパスワードを設定してください。`,
  },
  notMe: {
    title: '身に覚えがない場合',
    lead: (email: string) => `${email}のアカウントを保護します。`,
    submit: 'アカウントを保護する',
    done: 'アカウントを保護しました',
    doneText: (email: string) =>
      `全員がサインアウトされました。${email}に届くリンクから、新しいパスワードを設定してください。`,
  },
  recovery: {
    ends: {
      sessions: (count: number) => `終了するセッション：${number(count)}`,
      tokens: (count: number) => `失効するアクセストークン：${number(count)}`,
      devices: (count: number) => `登録が解除されるブラウザー：${number(count)}`,
    },
    password: '現在のパスワードは使えなくなります。新しいパスワードを設定するためのリンクをお送りします。',
    address: (email: string) => `メールアドレスは${email}に戻ります。`,
    goes: (what: string) => `削除：${what}`,
    comesBack: (what: string) => `復元：${what}`,
    stays: (what: string) => `そのまま：${what}`,
    twoStepOn: '2段階認証はオンになります。',
    twoStepOff: '2段階認証はオフになります。',
    kinds: {
      passkey: 'パスキー',
      'security-key': 'セキュリティキー',
      totp: '認証アプリ',
      'recovery-code': 'リカバリーコード',
    },
    named: (kind: string, name: string) => `${kind}「${name}」`,
    added: (what: string, day: string) => `${what}（${day}に追加）`,
    left: '新しいパスワードのほかに、次のものがサインインに使われます。',
    nothingLeft: 'ほかにアカウントに入れるものはありません（パスキー、トークン、セッションなし）。',
  },
  cancelMfaReset: {
    title: '2段階認証を維持する',
    lead: (email: string) => `${email}のアカウントで、2段階認証をオフにするよう依頼がありました。`,
    effects: ['2段階認証はオンのまま、設定した内容もすべてそのまま残ります。'],
    submit: 'オンのままにする',
    done: '2段階認証はオンのままです',
    doneText: '自分で依頼したのでなければ、組織の担当者に知らせてください。',
  },
  cancelDeletion: {
    title: 'アカウントを残す',
    lead: (email) => `${email}のアカウントは削除される予定です。`,
    effects: ['アカウントは、内容もすべてそのまま残ります。', 'アクセストークンは再び使えるようになります。'],
    submit: 'アカウントを残す',
    done: 'アカウントは残ります',
    doneText: '続けるにはサインインしてください。',
  },
  links: {
    checking: 'リンクを確認しています',
    missing: 'リンクが不完全です',
    broken: 'このリンクは使えません',
    expired: 'このリンクは有効期限が切れています',
    used: 'このリンクはすでに使用されています',
    expiredText: '古いメールから入られないように、リンクには有効期限があります。',
    usedText: '自分で使用した場合は、これ以上の操作は必要ありません。',
    superseded: '新しいリンクが送信されています',
    supersededText: '使えるのは最新のリンクだけです。メールを確認してください。',
    askAgain: '新しいリンクを依頼',
    signIn: 'サインインへ',
    home: 'ホームへ',
    wrongPlace: 'このリンクは別の用途のものです',
    open: '正しいページを開く',
  },
  notFound: {
    title: '見つかりません',
    heading: 'このアドレスには何もありません',
    text: 'リンクが古いか、アドレスが間違っている可能性があります。',
    home: 'ホームへ',
  },
  failed: {
    title: '問題が発生しました',
    heading: 'このページは動作を停止しました',
    text: '操作に問題はなく、保存済みのものは失われていません。読み込み直してください。それでも直らない場合は、このGatehouseの管理者に知らせてください。',
    reload: '読み込み直す',
  },
  offline: {
    title: 'オフライン',
    heading: 'オフラインです',
    text: 'このページを読み込めませんでした。接続が戻ると自動的に表示されます。',
  },
}
