import type { Words } from './en'

/** The words of the mails about two-step verification as a whole, in Arabic. */
export const ar: Words = {
  off: {
    subject: (product) => `تم إيقاف التحقق بخطوتين لحسابك في ${product}`,
    preheader: 'إذا لم تكن أنت، فتصرّف الآن.',
    paragraph:
      'أُزيلت آخر طريقة للتحقق بخطوتين: تكفي الآن كلمة المرور وحدها لفتح حسابك. لم تعد رموز الاسترداد تعمل.',
  },
}
