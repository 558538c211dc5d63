import { isolated } from '../../kit/isolated'
import type { Dictionary } from '../../outbox/mail/dictionary'

/**
 * The words of the mails about passkeys and security keys, in every language; English says what each is told.
 */
const en = {
  passkey: {
    added: {
      subject: (product: string) => `A passkey was added to your ${product} account`,
      preheader: (thing: string) => `“${thing}” can sign in from now on.`,
      paragraph: (thing: string) =>
        `The passkey “${thing}” was added to your account. Whoever holds it can sign in without a password:`,
    },
    removed: {
      subject: (product: string) => `A passkey was removed from your ${product} account`,
      preheader: (thing: string) => `“${thing}” can sign in no longer.`,
      paragraph: (thing: string) =>
        `The passkey “${thing}” was removed from your account. It opens nothing any more:`,
    },
  },
  'security-key': {
    added: {
      subject: (product: string) => `A security key was added to your ${product} account`,
      preheader: (thing: string) => `“${thing}” is a second step from now on.`,
      paragraph: (thing: string) =>
        `The security key “${thing}” was added to your account. It can be the second step when you sign in:`,
    },
    removed: {
      subject: (product: string) => `A security key was removed from your ${product} account`,
      preheader: (thing: string) => `“${thing}” is no second step any more.`,
      paragraph: (thing: string) =>
        `The security key “${thing}” was removed from your account. Your other ways of two-step verification stay:`,
    },
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  passkey: {
    added: {
      subject: (product) => `Ihrem ${product}-Konto wurde ein Passkey hinzugefügt`,
      preheader: (thing) => `„${thing}“ kann sich von nun an anmelden.`,
      paragraph: (thing) =>
        `Der Passkey „${thing}“ wurde Ihrem Konto hinzugefügt. Wer ihn besitzt, kann sich ohne Passwort anmelden:`,
    },
    removed: {
      subject: (product) => `Aus Ihrem ${product}-Konto wurde ein Passkey entfernt`,
      preheader: (thing) => `„${thing}“ kann sich nicht mehr anmelden.`,
      paragraph: (thing) => `Der Passkey „${thing}“ wurde aus Ihrem Konto entfernt. Er öffnet nichts mehr:`,
    },
  },
  'security-key': {
    added: {
      subject: (product) => `Ihrem ${product}-Konto wurde ein Sicherheitsschlüssel hinzugefügt`,
      preheader: (thing) => `„${thing}“ ist von nun an ein zweiter Faktor.`,
      paragraph: (thing) =>
        `Der Sicherheitsschlüssel „${thing}“ wurde Ihrem Konto hinzugefügt. Er kann beim Anmelden der zweite Faktor sein:`,
    },
    removed: {
      subject: (product) => `Aus Ihrem ${product}-Konto wurde ein Sicherheitsschlüssel entfernt`,
      preheader: (thing) => `„${thing}“ ist kein zweiter Faktor mehr.`,
      paragraph: (thing) =>
        `Der Sicherheitsschlüssel „${thing}“ wurde aus Ihrem Konto entfernt. Ihre anderen Methoden der Zwei-Faktor-Authentifizierung bleiben:`,
    },
  },
}

const cs: Words = {
  passkey: {
    added: {
      subject: (product) => `K vašemu účtu ${product} byl přidán přístupový klíč`,
      preheader: (thing) => `Klíčem „${thing}“ se nyní lze přihlásit.`,
      paragraph: (thing) =>
        `Přístupový klíč „${thing}“ byl přidán k vašemu účtu. Kdo ho má, může se přihlásit bez hesla:`,
    },
    removed: {
      subject: (product) => `Z vašeho účtu ${product} byl odebrán přístupový klíč`,
      preheader: (thing) => `Klíčem „${thing}“ se už nelze přihlásit.`,
      paragraph: (thing) => `Přístupový klíč „${thing}“ byl odebrán z vašeho účtu. Už nic neotevře:`,
    },
  },
  'security-key': {
    added: {
      subject: (product) => `K vašemu účtu ${product} byl přidán bezpečnostní klíč`,
      preheader: (thing) => `Klíč „${thing}“ nyní slouží jako druhý krok.`,
      paragraph: (thing) =>
        `Bezpečnostní klíč „${thing}“ byl přidán k vašemu účtu. Při přihlášení může být druhým krokem:`,
    },
    removed: {
      subject: (product) => `Z vašeho účtu ${product} byl odebrán bezpečnostní klíč`,
      preheader: (thing) => `Klíč „${thing}“ už neslouží jako druhý krok.`,
      paragraph: (thing) =>
        `Bezpečnostní klíč „${thing}“ byl odebrán z vašeho účtu. Ostatní způsoby dvoufázového ověření zůstávají:`,
    },
  },
}

const es: Words = {
  passkey: {
    added: {
      subject: (product) => `Se añadió una llave de acceso a tu cuenta de ${product}`,
      preheader: (thing) => `«${thing}» sirve desde ahora para iniciar sesión.`,
      paragraph: (thing) =>
        `Se añadió la llave de acceso «${thing}» a tu cuenta. Quien la tenga puede iniciar sesión sin contraseña:`,
    },
    removed: {
      subject: (product) => `Se eliminó una llave de acceso de tu cuenta de ${product}`,
      preheader: (thing) => `«${thing}» ya no sirve para iniciar sesión.`,
      paragraph: (thing) => `Se eliminó la llave de acceso «${thing}» de tu cuenta. Ya no abre nada:`,
    },
  },
  'security-key': {
    added: {
      subject: (product) => `Se añadió una llave de seguridad a tu cuenta de ${product}`,
      preheader: (thing) => `«${thing}» sirve desde ahora como segundo paso.`,
      paragraph: (thing) =>
        `Se añadió la llave de seguridad «${thing}» a tu cuenta. Puede ser el segundo paso al iniciar sesión:`,
    },
    removed: {
      subject: (product) => `Se quitó una llave de seguridad de tu cuenta de ${product}`,
      preheader: (thing) => `«${thing}» ya no sirve como segundo paso.`,
      paragraph: (thing) =>
        `Se quitó la llave de seguridad «${thing}» de tu cuenta. Tus demás métodos de verificación en dos pasos siguen:`,
    },
  },
}

const ja: Words = {
  passkey: {
    added: {
      subject: (product) => `${product}アカウントにパスキーが追加されました`,
      preheader: (thing) => `「${thing}」でサインインできるようになりました。`,
      paragraph: (thing) =>
        `アカウントにパスキー「${thing}」が追加されました。これを持つ人は、パスワードなしでサインインできます。`,
    },
    removed: {
      subject: (product) => `${product}アカウントからパスキーが削除されました`,
      preheader: (thing) => `「${thing}」ではサインインできなくなりました。`,
      paragraph: (thing) => `アカウントからパスキー「${thing}」が削除されました。今後は使えません。`,
    },
  },
  'security-key': {
    added: {
      subject: (product) => `${product}アカウントにセキュリティキーが追加されました`,
      preheader: (thing) => `「${thing}」を2段階目の確認に使えるようになりました。`,
      paragraph: (thing) =>
        `アカウントにセキュリティキー「${thing}」が追加されました。サインイン時の2段階目の確認に使えます。`,
    },
    removed: {
      subject: (product) => `${product}アカウントからセキュリティキーが外されました`,
      preheader: (thing) => `「${thing}」は2段階目の確認に使えなくなりました。`,
      paragraph: (thing) =>
        `アカウントからセキュリティキー「${thing}」が外されました。2段階認証のほかの方法はそのまま使えます。`,
    },
  },
}

const ar: Words = {
  passkey: {
    added: {
      subject: (product) => `تمت إضافة مفتاح مرور إلى حسابك في ${product}`,
      preheader: (thing) => `يصلح «${isolated(thing)}» من الآن لتسجيل الدخول.`,
      paragraph: (thing) =>
        `تمت إضافة مفتاح المرور «${isolated(thing)}» إلى حسابك. يستطيع من يملكه تسجيل الدخول دون كلمة مرور:`,
    },
    removed: {
      subject: (product) => `تم حذف مفتاح مرور من حسابك في ${product}`,
      preheader: (thing) => `لم يعد «${isolated(thing)}» يصلح لتسجيل الدخول.`,
      paragraph: (thing) => `تم حذف مفتاح المرور «${isolated(thing)}» من حسابك. لم يعد يفتح شيئًا:`,
    },
  },
  'security-key': {
    added: {
      subject: (product) => `تمت إضافة مفتاح أمان إلى حسابك في ${product}`,
      preheader: (thing) => `أصبح «${isolated(thing)}» خطوة ثانية من الآن.`,
      paragraph: (thing) =>
        `تمت إضافة مفتاح الأمان «${isolated(thing)}» إلى حسابك. يصلح خطوةً ثانية عند تسجيل الدخول:`,
    },
    removed: {
      subject: (product) => `تمت إزالة مفتاح أمان من حسابك في ${product}`,
      preheader: (thing) => `لم يعد «${isolated(thing)}» خطوة ثانية.`,
      paragraph: (thing) =>
        `تمت إزالة مفتاح الأمان «${isolated(thing)}» من حسابك. تبقى طرقك الأخرى للتحقق بخطوتين:`,
    },
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
