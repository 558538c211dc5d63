import { isolated } from '../../../../kit/isolated'
import type { Words } from './en'

/** The words of the mails about passkeys, in Arabic. */
export const ar: Words = {
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
