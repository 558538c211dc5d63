import type { deletion as english } from '../en/deletion'
import { numberOf, pluralOf } from '../plural'

const count = pluralOf('ja')
const number = numberOf('ja')

/** What a signed-in person reads about deleting their account, in Japanese. */
export const deletion: typeof english = {
  title: 'アカウントの削除',
  lead: '自分のものをすべて消して、利用を終了します。',
  label: 'アカウント',
  text: (days) =>
    `削除を依頼してから${number(days)}日後に消去されます。それまでは、サインインすれば残せます。`,
  blockedText: '必要としている人がいるため、削除できません。',
  submit: 'アカウントを削除',
  question: 'アカウントを削除しますか？',
  typeEmail: (email) => `確認のため「${email}」と入力してください`,
  typeEmailWrong: 'メールアドレスが一致しません。',
  effects: {
    list: (parts) => parts.join('、'),
    sessions: (sessions) =>
      sessions === 1
        ? 'すぐにサインアウトされます。'
        : count(sessions, { other: 'すぐに#件のセッションすべてからサインアウトされます。' }),
    tokens: (tokens) => count(tokens, { other: 'アクセストークン#個がすぐに使えなくなります。' }),
    grace: (days) =>
      `${number(days)}日以内なら取りやめられます。サインインすると、アカウントは現在の状態のまま残ります。`,
    memberships: (what) => `その後、${what}から退出します。`,
    maintainers: (maintainers) => count(maintainers, { other: '#件のメンテナー' }),
    organizations: (organizations) => count(organizations, { other: '#件の組織' }),
    projects: (projects) => count(projects, { other: '#件のプロジェクト' }),
    invitations: (invitations) => count(invitations, { other: '届いている招待#件がなくなります。' }),
    gone: '名前、メールアドレス、パスキーなど、すべての情報が消去されます。元に戻すことは誰にもできません。',
  },
  blockers: {
    title: '先に後任を決めてください',
    unit: (name) => `${name}の唯一のメンバーです。`,
    members: (name) => `${name}に人を追加`,
    platform: '唯一のスーパー管理者です。先にほかの人をスーパー管理者にしてください。',
  },
}
