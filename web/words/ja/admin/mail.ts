import type { mail as english } from '../../en/admin/mail'
import { pluralOf } from '../../plural'

const count = pluralOf('ja')

/** What is said about the mail queue, in Japanese. */
export const mail: typeof english = {
  title: 'メールの送信待ち',
  lead: 'どのメールも、相手側が受け取るまでここに残ります。失われることはありません。',
  states: { dead: '送信を断念', failing: '失敗中', waiting: '待機中', sent: '送信済み' },
  statesLabel: '状態ごとのメール',
  held: 'メールは送信されません',
  heldText: 'MAIL_TRANSPORTがnoneです。メールはここで待ち、送信方法が設定されると送られます。',
  heldSee: '送信待ちを見る',
  empty: {
    dead: '断念したメールはありません',
    failing: '失敗中のメールはありません',
    waiting: '待機中のメールはありません',
    sent: '最近送信したメールはありません',
  },
  emptyText: {
    dead: '完全に拒否されたもの、3日間失敗し続けたものが30日間ここに残り、再送できます。',
    failing: 'まだ届けられていないものが、次の試行までここに残ります。',
    waiting: 'メールは1分以内に送られます。まだ試していないものがここにあります。',
    sent: '相手側が受け取ったものが30日間ここに残ります。',
  },
  written: '作成',
  attempts: (attempts) => count(attempts, { other: '#回試行' }),
  next: '次の試行',
  givenUp: '断念',
  sent: '送信',
  said: '相手側の応答',
  details: '詳細',
  detailsOf: (email) => `${email}宛てのメールの詳細`,
  messageId: 'Message-ID',
  language: '言語',
  account: 'アカウント',
  resend: '再送',
  tryNow: '今すぐ試す',
  resent: (email) => `${email}宛てのメールを再び送信しています。`,
  resendAll: 'すべて再送',
  resendAllTitle: 'これらをすべて再送しますか？',
  resendAllEffects: [
    '新しいものから1000通がすぐに送られます。',
    '古いメールのリンクは期限切れになっていることがあります。',
  ],
  resentAll: (mails) => count(mails, { other: '#通のメールを再び送信しています。' }),
  more: '古いメールを表示',
}
