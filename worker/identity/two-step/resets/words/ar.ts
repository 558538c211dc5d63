import { isolated } from '../../../../kit/isolated'
import type { Words } from './en'

/** The words of the mails about resets of two-step verification, in Arabic. */
export const ar: Words = {
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
