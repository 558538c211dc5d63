import type { Dictionary } from '../../outbox/mail/dictionary'

/** The words of the mails about passwords, in every language; English says what each is told. */
const en = {
  reset: {
    subject: (product: string) => `Choose a new ${product} password`,
    preheader: 'The link works once.',
    asked:
      'Somebody, perhaps you, asked for a new password for your account. Until you choose one, the old one stays.',
    recovery:
      'Your account is being secured: all its sessions have ended. Choose a new password, one that you use nowhere else.',
    button: 'Choose a new password',
    footnote: {
      asked: (duration: string) =>
        `The link works once, within ${duration}, and only the newest one works. If you asked for nothing, ignore this mail: your password stays as it is.`,
      recovery: (duration: string) =>
        `The link works once, within ${duration}, and only the newest one works. Later you can ask for another with “Forgot password”.`,
    },
  },
  changed: {
    subject: (product: string) => `Your ${product} password was changed`,
    preheader: 'If this was not you, act now.',
    paragraph: 'The password of your account was changed:',
  },
  resetDone: {
    subject: (product: string) => `Your ${product} password was reset`,
    preheader: 'If this was not you, act now.',
    paragraph:
      'A new password was chosen for your account by a link that was mailed to you. All sessions have ended: sign in with the new password.',
    button: 'Sign in',
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  reset: {
    subject: (product) => `Wählen Sie ein neues ${product}-Passwort`,
    preheader: 'Der Link funktioniert einmal.',
    asked:
      'Jemand, vielleicht Sie selbst, hat ein neues Passwort für Ihr Konto angefordert. Bis Sie eines wählen, bleibt das alte.',
    recovery:
      'Ihr Konto wird gesichert: Alle seine Sitzungen sind beendet. Wählen Sie ein neues Passwort, eines, das Sie nirgendwo sonst verwenden.',
    button: 'Neues Passwort wählen',
    footnote: {
      asked: (duration) =>
        `Der Link funktioniert einmal, ist ${duration} gültig, und nur der neueste funktioniert. Wenn Sie nichts angefordert haben, ignorieren Sie diese E-Mail: Ihr Passwort bleibt, wie es ist.`,
      recovery: (duration) =>
        `Der Link funktioniert einmal, ist ${duration} gültig, und nur der neueste funktioniert. Später können Sie mit „Passwort vergessen“ einen weiteren anfordern.`,
    },
  },
  changed: {
    subject: (product) => `Ihr ${product}-Passwort wurde geändert`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph: 'Das Passwort Ihres Kontos wurde geändert:',
  },
  resetDone: {
    subject: (product) => `Ihr ${product}-Passwort wurde zurückgesetzt`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph:
      'Über einen Link, der Ihnen gesendet wurde, wurde ein neues Passwort für Ihr Konto gewählt. Alle Sitzungen sind beendet: Melden Sie sich mit dem neuen Passwort an.',
    button: 'Anmelden',
  },
}

const cs: Words = {
  reset: {
    subject: (product) => `Zvolte si nové heslo k účtu ${product}`,
    preheader: 'Odkaz funguje jednou.',
    asked: 'Někdo, možná vy, požádal o nové heslo k vašemu účtu. Dokud si ho nezvolíte, platí to staré.',
    recovery:
      'Váš účet se zabezpečuje: všechny jeho relace skončily. Zvolte si nové heslo, které nepoužíváte nikde jinde.',
    button: 'Zvolit nové heslo',
    footnote: {
      asked: (duration) =>
        `Odkaz funguje jednou a platí jen ten nejnovější. Doba platnosti: ${duration}. Pokud jste o nic nežádali, e-mail ignorujte: vaše heslo zůstává, jak je.`,
      recovery: (duration) =>
        `Odkaz funguje jednou a platí jen ten nejnovější. Doba platnosti: ${duration}. Později můžete o další požádat přes „Zapomenuté heslo“.`,
    },
  },
  changed: {
    subject: (product) => `Heslo k vašemu účtu ${product} bylo změněno`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph: 'Heslo k vašemu účtu bylo změněno:',
  },
  resetDone: {
    subject: (product) => `K vašemu účtu ${product} bylo zvoleno nové heslo`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph:
      'Přes odkaz, který vám přišel e-mailem, bylo k vašemu účtu zvoleno nové heslo. Všechny relace skončily: přihlaste se novým heslem.',
    button: 'Přihlásit se',
  },
}

const es: Words = {
  reset: {
    subject: (product) => `Elige una nueva contraseña de ${product}`,
    preheader: 'El enlace sirve una sola vez.',
    asked:
      'Alguien, quizá tú, pidió una nueva contraseña para tu cuenta. Hasta que la elijas, sigue valiendo la anterior.',
    recovery:
      'Tu cuenta se está protegiendo: todas sus sesiones se cerraron. Elige una nueva contraseña que no uses en ningún otro lugar.',
    button: 'Elegir una nueva contraseña',
    footnote: {
      asked: (duration) =>
        `El enlace sirve una sola vez, durante ${duration}, y solo funciona el último. Si no pediste nada, ignora este correo: tu contraseña sigue como está.`,
      recovery: (duration) =>
        `El enlace sirve una sola vez, durante ${duration}, y solo funciona el último. Más adelante puedes pedir otro con «¿Olvidaste tu contraseña?».`,
    },
  },
  changed: {
    subject: (product) => `Se cambió tu contraseña de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph: 'Se cambió la contraseña de tu cuenta:',
  },
  resetDone: {
    subject: (product) => `Se restableció tu contraseña de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph:
      'Se eligió una nueva contraseña para tu cuenta con un enlace que te enviamos por correo. Todas las sesiones se cerraron: inicia sesión con la nueva contraseña.',
    button: 'Iniciar sesión',
  },
}

const ja: Words = {
  reset: {
    subject: (product) => `${product}の新しいパスワードを設定してください`,
    preheader: 'リンクは1回だけ使えます。',
    asked: 'アカウントの新しいパスワードが依頼されました。設定するまでは、以前のパスワードのままです。',
    recovery:
      'アカウントを保護するため、すべてのセッションを終了しました。ほかで使っていない新しいパスワードを設定してください。',
    button: '新しいパスワードを設定',
    footnote: {
      asked: (duration) =>
        `リンクは${duration}以内に1回だけ使え、最新のものだけが有効です。心当たりがない場合は、このメールを無視してください。パスワードは変わりません。`,
      recovery: (duration) =>
        `リンクは${duration}以内に1回だけ使え、最新のものだけが有効です。後から「パスワードを忘れた場合」で新しいリンクを依頼できます。`,
    },
  },
  changed: {
    subject: (product) => `${product}のパスワードが変更されました`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph: 'アカウントのパスワードが変更されました。',
  },
  resetDone: {
    subject: (product) => `${product}のパスワードが再設定されました`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph:
      'メールでお送りしたリンクから、アカウントの新しいパスワードが設定されました。すべてのセッションが終了しました。新しいパスワードでサインインしてください。',
    button: 'サインイン',
  },
}

const ar: Words = {
  reset: {
    subject: (product) => `اختر كلمة مرور جديدة في ${product}`,
    preheader: 'يعمل الرابط مرة واحدة.',
    asked: 'طلب شخص ما، ربما أنت، كلمة مرور جديدة لحسابك. تبقى القديمة حتى تختار غيرها.',
    recovery: 'يجري تأمين حسابك: انتهت كل جلساته. اختر كلمة مرور جديدة لا تستخدمها في أي مكان آخر.',
    button: 'اختيار كلمة مرور جديدة',
    footnote: {
      asked: (duration) =>
        `يعمل الرابط مرة واحدة، خلال ${duration}، ولا يعمل إلا أحدث رابط. إذا لم تطلب شيئًا فتجاهل هذه الرسالة: تبقى كلمة مرورك كما هي.`,
      recovery: (duration) =>
        `يعمل الرابط مرة واحدة، خلال ${duration}، ولا يعمل إلا أحدث رابط. يمكنك لاحقًا طلب رابط آخر عبر «نسيت كلمة المرور».`,
    },
  },
  changed: {
    subject: (product) => `تم تغيير كلمة مرورك في ${product}`,
    preheader: 'إذا لم تكن أنت، فتصرّف الآن.',
    paragraph: 'تم تغيير كلمة مرور حسابك:',
  },
  resetDone: {
    subject: (product) => `تمت إعادة تعيين كلمة مرورك في ${product}`,
    preheader: 'إذا لم تكن أنت، فتصرّف الآن.',
    paragraph:
      'تم اختيار كلمة مرور جديدة لحسابك عبر رابط أُرسل إليك بالبريد. انتهت كل الجلسات: سجّل الدخول بكلمة المرور الجديدة.',
    button: 'تسجيل الدخول',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
