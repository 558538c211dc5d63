import { isolated } from '../../../kit/isolated'
import type { Dictionary } from '../../../outbox/mail/dictionary'

/** The words of the mails about security keys, in every language; English says what each is told. */
const en = {
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
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
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
}

const cs: Words = {
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
}

const es: Words = {
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
}

const ja: Words = {
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
}

const ar: Words = {
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
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
