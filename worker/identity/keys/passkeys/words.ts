import { isolated } from '../../../kit/isolated'
import type { Dictionary } from '../../../outbox/mail/dictionary'

/** The words of the mails about passkeys, in every language; English says what each is told. */
const en = {
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
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
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
}

const cs: Words = {
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
}

const es: Words = {
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
}

const ja: Words = {
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
}

const ar: Words = {
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
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
