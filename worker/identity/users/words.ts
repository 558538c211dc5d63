import type { Dictionary } from '../../outbox/mail/dictionary'

/**
 * The words of the mails about accounts that others look after, in every language; English says what each is
 * told.
 */
const en = {
  deleted: {
    subject: (product: string) => `Your ${product} account was deleted`,
    preheader: 'An administrator has deleted it.',
    paragraph: (product: string) =>
      `An administrator has deleted your account at ${product}, with its memberships, tokens and everything else in it.`,
    gone: 'It cannot be brought back. The address is free for a new account.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  deleted: {
    subject: (product) => `Ihr ${product}-Konto wurde gelöscht`,
    preheader: 'Die Administration hat es gelöscht.',
    paragraph: (product) =>
      `Die Administration hat Ihr Konto bei ${product} gelöscht, mit seinen Mitgliedschaften, Token und allem anderen darin.`,
    gone: 'Es lässt sich nicht zurückholen. Die Adresse ist für ein neues Konto frei.',
  },
}

const cs: Words = {
  deleted: {
    subject: (product) => `Váš účet ${product} byl smazán`,
    preheader: 'Smazal ho správce.',
    paragraph: (product) =>
      `Správce smazal váš účet v ${product} i s členstvími, tokeny a vším ostatním, co k němu patřilo.`,
    gone: 'Nelze ho obnovit. Adresa je volná pro nový účet.',
  },
}

const es: Words = {
  deleted: {
    subject: (product) => `Se eliminó tu cuenta de ${product}`,
    preheader: 'Un administrador la ha eliminado.',
    paragraph: (product) =>
      `Un administrador ha eliminado tu cuenta de ${product}, con sus membresías, sus tokens y todo lo demás que contenía.`,
    gone: 'No se puede recuperar. La dirección queda libre para una cuenta nueva.',
  },
}

const ja: Words = {
  deleted: {
    subject: (product) => `${product}アカウントが削除されました`,
    preheader: '管理者が削除しました。',
    paragraph: (product) =>
      `管理者が${product}アカウントを、メンバーの資格、トークン、そのほかすべての内容とともに削除しました。`,
    gone: '元に戻すことはできません。このメールアドレスで新しいアカウントを作成できます。',
  },
}

const ar: Words = {
  deleted: {
    subject: (product) => `تم حذف حسابك في ${product}`,
    preheader: 'حذفه أحد المسؤولين.',
    paragraph: (product) => `حذف أحد المسؤولين حسابك في ${product}، مع عضوياته ورموز الوصول وكل ما فيه.`,
    gone: 'لا يمكن استعادته. يمكن استخدام العنوان لحساب جديد.',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
