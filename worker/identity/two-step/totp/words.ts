import type { Dictionary } from '../../../outbox/mail/dictionary'

/** The words of the mails about authenticator apps, in every language; English says what each is told. */
const en = {
  added: {
    subject: (product: string) => `Authenticator app added to your ${product} account`,
    preheader: 'If this was not you, act now.',
    paragraph:
      'An authenticator app was set up for your account. From now on its codes are asked for when you sign in with your password.',
  },
  replaced: {
    subject: (product: string) => `Authenticator app of your ${product} account replaced`,
    preheader: 'If this was not you, act now.',
    paragraph:
      'Another authenticator app was set up for your account. The codes of the former one no longer work.',
  },
  removed: {
    subject: (product: string) => `Authenticator app removed from your ${product} account`,
    preheader: 'If this was not you, act now.',
    paragraph:
      'The authenticator app was removed from your account. Its codes no longer work; your other ways to sign in do.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  added: {
    subject: (product) => `Ihrem ${product}-Konto wurde eine Authenticator-App hinzugefügt`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph:
      'Für Ihr Konto wurde eine Authenticator-App eingerichtet. Von nun an werden ihre Codes abgefragt, wenn Sie sich mit Ihrem Passwort anmelden.',
  },
  replaced: {
    subject: (product) => `Die Authenticator-App Ihres ${product}-Kontos wurde ersetzt`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph:
      'Für Ihr Konto wurde eine andere Authenticator-App eingerichtet. Die Codes der bisherigen funktionieren nicht mehr.',
  },
  removed: {
    subject: (product) => `Die Authenticator-App wurde aus Ihrem ${product}-Konto entfernt`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph:
      'Die Authenticator-App wurde aus Ihrem Konto entfernt. Ihre Codes funktionieren nicht mehr; Ihre anderen Wege, sich anzumelden, schon.',
  },
}

const cs: Words = {
  added: {
    subject: (product) => `K vašemu účtu ${product} byla přidána ověřovací aplikace`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph:
      'K vašemu účtu byla nastavena ověřovací aplikace. Když se odteď přihlásíte heslem, budeme chtít i její kód.',
  },
  replaced: {
    subject: (product) => `Ověřovací aplikace vašeho účtu ${product} byla nahrazena`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph: 'K vašemu účtu byla nastavena jiná ověřovací aplikace. Kódy té dřívější už nefungují.',
  },
  removed: {
    subject: (product) => `Z vašeho účtu ${product} byla odebrána ověřovací aplikace`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph:
      'Ověřovací aplikace byla odebrána z vašeho účtu. Její kódy už nefungují; ostatní způsoby přihlášení ano.',
  },
}

const es: Words = {
  added: {
    subject: (product) => `Se añadió una aplicación de autenticación a tu cuenta de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph:
      'Se configuró una aplicación de autenticación para tu cuenta. Desde ahora se piden sus códigos cuando inicias sesión con tu contraseña.',
  },
  replaced: {
    subject: (product) => `Se sustituyó la aplicación de autenticación de tu cuenta de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph:
      'Se configuró otra aplicación de autenticación para tu cuenta. Los códigos de la anterior ya no funcionan.',
  },
  removed: {
    subject: (product) => `Se quitó la aplicación de autenticación de tu cuenta de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph:
      'Se quitó la aplicación de autenticación de tu cuenta. Sus códigos ya no funcionan; tus demás formas de iniciar sesión, sí.',
  },
}

const ja: Words = {
  added: {
    subject: (product) => `${product}アカウントに認証アプリが追加されました`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph:
      'アカウントに認証アプリが設定されました。今後、パスワードでサインインするときは認証アプリのコードが必要です。',
  },
  replaced: {
    subject: (product) => `${product}アカウントの認証アプリが置き換えられました`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph: 'アカウントに別の認証アプリが設定されました。以前の認証アプリのコードは使えません。',
  },
  removed: {
    subject: (product) => `${product}アカウントから認証アプリが外されました`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph:
      'アカウントから認証アプリが外されました。認証アプリのコードは使えません。ほかのサインイン方法は使えます。',
  },
}

const ar: Words = {
  added: {
    subject: (product) => `تمت إضافة تطبيق مصادقة إلى حسابك في ${product}`,
    preheader: 'إذا لم تكن أنت، فتصرّف الآن.',
    paragraph: 'تم إعداد تطبيق مصادقة لحسابك. من الآن فصاعدًا تُطلب رموزه عند تسجيل الدخول بكلمة المرور.',
  },
  replaced: {
    subject: (product) => `تم استبدال تطبيق المصادقة لحسابك في ${product}`,
    preheader: 'إذا لم تكن أنت، فتصرّف الآن.',
    paragraph: 'تم إعداد تطبيق مصادقة آخر لحسابك. لم تعد رموز التطبيق السابق تعمل.',
  },
  removed: {
    subject: (product) => `تمت إزالة تطبيق المصادقة من حسابك في ${product}`,
    preheader: 'إذا لم تكن أنت، فتصرّف الآن.',
    paragraph: 'تمت إزالة تطبيق المصادقة من حسابك. لم تعد رموزه تعمل؛ أما طرق تسجيل الدخول الأخرى فتعمل.',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
