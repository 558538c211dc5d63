import { isolated } from '../../../../kit/isolated'
import type { Words } from './en'

/** The words of the mails about security keys, in Arabic. */
export const ar: Words = {
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
