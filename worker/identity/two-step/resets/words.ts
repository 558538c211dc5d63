import { isolated } from '../../../kit/isolated'
import type { Dictionary } from '../../../outbox/mail/dictionary'

/**
 * The words of the mails about resets of two-step verification, in every language; English says what each is
 * told.
 */
const en = {
  reset: {
    subject: (product: string) => `Two-step verification of your ${product} account was reset`,
    preheader: 'An administrator has turned it off.',
    paragraph: (by: string, product: string) =>
      `${by} has turned off two-step verification for your account at ${product}: your authenticator app, security keys and recovery codes open it no more.`,
    next: 'Set it up again as soon as you have signed in.',
    button: 'Set it up again',
  },
  announced: {
    subject: (product: string) => `Two-step verification of your ${product} account is about to be reset`,
    preheader: 'You can still keep it.',
    paragraph: (by: string, product: string, time: string) =>
      `${by} has asked to turn off two-step verification for your account at ${product}. It will be turned off ${time}.`,
    choice:
      'If you have lost your second step, there is nothing to do but wait. If you did not ask for this, keep two-step verification as it is.',
    button: 'Keep two-step verification',
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  reset: {
    subject: (product) => `Die Zwei-Faktor-Authentifizierung Ihres ${product}-Kontos wurde zurückgesetzt`,
    preheader: 'Die Administration hat sie ausgeschaltet.',
    paragraph: (by, product) =>
      `${by} hat die Zwei-Faktor-Authentifizierung für Ihr Konto bei ${product} ausgeschaltet: Authenticator-App, Sicherheitsschlüssel und Wiederherstellungscodes öffnen es nicht mehr.`,
    next: 'Richten Sie sie wieder ein, sobald Sie sich angemeldet haben.',
    button: 'Wieder einrichten',
  },
  announced: {
    subject: (product) => `Die Zwei-Faktor-Authentifizierung Ihres ${product}-Kontos wird zurückgesetzt`,
    preheader: 'Noch können Sie sie behalten.',
    paragraph: (by, product, time) =>
      `${by} hat verlangt, die Zwei-Faktor-Authentifizierung für Ihr Konto bei ${product} auszuschalten. Sie wird am ${time} ausgeschaltet.`,
    choice:
      'Wenn Sie Ihren zweiten Faktor verloren haben, brauchen Sie nur zu warten. Wenn Sie das nicht verlangt haben, behalten Sie die Zwei-Faktor-Authentifizierung, wie sie ist.',
    button: 'Zwei-Faktor-Authentifizierung behalten',
  },
}

const cs: Words = {
  reset: {
    subject: (product) => `Dvoufázové ověření vašeho účtu ${product} bylo resetováno`,
    preheader: 'Správce ho vypnul.',
    paragraph: (by, product) =>
      `Správce ${by} vypnul dvoufázové ověření vašeho účtu v ${product}: ověřovací aplikace, bezpečnostní klíče ani záložní kódy ho už neotevřou.`,
    next: 'Nastavte si ho znovu, jakmile se přihlásíte.',
    button: 'Nastavit znovu',
  },
  announced: {
    subject: (product) => `Dvoufázové ověření vašeho účtu ${product} bude resetováno`,
    preheader: 'Ještě si ho můžete ponechat.',
    paragraph: (by, product, time) =>
      `${by} žádá o vypnutí dvoufázového ověření vašeho účtu v ${product}. Vypne se ${time}.`,
    choice:
      'Pokud jste o druhý krok přišli, stačí počkat. Pokud jste o to nežádali, ponechte si dvoufázové ověření tak, jak je.',
    button: 'Ponechat dvoufázové ověření',
  },
}

const es: Words = {
  reset: {
    subject: (product) => `Se restableció la verificación en dos pasos de tu cuenta de ${product}`,
    preheader: 'Un administrador la ha desactivado.',
    paragraph: (by, product) =>
      `${by} ha desactivado la verificación en dos pasos de tu cuenta de ${product}: tu aplicación de autenticación, tus llaves de seguridad y tus códigos de recuperación ya no la abren.`,
    next: 'Configúrala de nuevo en cuanto hayas iniciado sesión.',
    button: 'Configurarla de nuevo',
  },
  announced: {
    subject: (product) => `La verificación en dos pasos de tu cuenta de ${product} se va a restablecer`,
    preheader: 'Aún puedes conservarla.',
    paragraph: (by, product, time) =>
      `${by} ha pedido desactivar la verificación en dos pasos de tu cuenta de ${product}. Se desactivará el ${time}.`,
    choice:
      'Si perdiste tu segundo paso, solo tienes que esperar. Si no lo pediste, conserva la verificación en dos pasos como está.',
    button: 'Conservar la verificación en dos pasos',
  },
}

const ja: Words = {
  reset: {
    subject: (product) => `${product}アカウントの2段階認証がリセットされました`,
    preheader: '管理者がオフにしました。',
    paragraph: (by, product) =>
      `${by}さんが、${product}アカウントの2段階認証をオフにしました。認証アプリ、セキュリティキー、リカバリーコードは使えなくなりました。`,
    next: 'サインインしたら、すぐに設定し直してください。',
    button: '設定し直す',
  },
  announced: {
    subject: (product) => `${product}アカウントの2段階認証がリセットされる予定です`,
    preheader: '今なら維持できます。',
    paragraph: (by, product, time) =>
      `${by}さんが、${product}アカウントの2段階認証をオフにするよう依頼しました。${time}にオフになります。`,
    choice:
      '2段階目の確認手段を失くした場合は、そのままお待ちください。自分で依頼したのでなければ、2段階認証を維持してください。',
    button: '2段階認証を維持する',
  },
}

const ar: Words = {
  reset: {
    subject: (product) => `تمت إعادة تعيين التحقق بخطوتين لحسابك في ${product}`,
    preheader: 'أوقفه أحد المسؤولين.',
    paragraph: (by, product) =>
      `تم إيقاف التحقق بخطوتين لحسابك في ${product} من جانب ${isolated(by)}: لم يعد تطبيق المصادقة ولا مفاتيح الأمان ولا رموز الاسترداد تفتحه.`,
    next: 'أعِدّه من جديد فور تسجيل دخولك.',
    button: 'إعداده من جديد',
  },
  announced: {
    subject: (product) => `سيُعاد تعيين التحقق بخطوتين لحسابك في ${product}`,
    preheader: 'ما زال بإمكانك الإبقاء عليه.',
    paragraph: (by, product, time) =>
      `ورد من ${isolated(by)} طلب لإيقاف التحقق بخطوتين لحسابك في ${product}. سيتوقف في ${isolated(time)}.`,
    choice: 'إذا فقدت خطوتك الثانية، فما عليك إلا الانتظار. وإذا لم تطلب ذلك، فأبقِ التحقق بخطوتين كما هو.',
    button: 'الإبقاء على التحقق بخطوتين',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
