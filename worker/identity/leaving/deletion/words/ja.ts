import type { Words } from './en'

/** The words of the mails about deleting one's own account, in Japanese. */
export const ja: Words = {
  asked: {
    subject: (product) => `${product}アカウントは削除される予定です`,
    preheader: 'それまでは取りやめられます。',
    paragraph: (product, time) =>
      `${product}アカウントの削除が依頼されました。${time}に、メンバーの資格、トークン、そのほかすべての内容とともに消去されます。`,
    meanwhile: 'すべての場所からサインアウトされ、トークンは使えなくなりました。',
    keep: 'アカウントを残すには、サインインするか、下のボタンを使ってください。',
    button: 'アカウントを残す',
  },
  putOff: {
    subject: (product) => `${product}アカウントはまだ削除されていません`,
    preheader: 'アカウントを必要としている人がいます。',
    lastMember: (units) => `${units}の唯一のメンバーであるため、本日はアカウントを削除できませんでした。`,
    lastSuperAdmin: (product) =>
      `${product}の唯一のスーパー管理者であるため、本日はアカウントを削除できませんでした。`,
    next: (time) => `${time}に再度削除を試みます。`,
    successor:
      '後任を決めるには、サインインしてください。サインインするとアカウントはひとまず残るため、後任が決まったら改めて削除を依頼してください。',
    button: 'アカウントを残す',
  },
  done: {
    subject: (product) => `${product}アカウントが削除されました`,
    preheader: 'ご依頼のとおり削除されました。',
    paragraph: (product) =>
      `${product}アカウントは、メンバーの資格、トークン、そのほかすべての内容とともに削除されました。`,
    gone: '元に戻すことはできません。このメールアドレスで新しいアカウントを作成できます。',
  },
}
