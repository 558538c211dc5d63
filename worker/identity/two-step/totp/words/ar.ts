import type { Words } from './en'

/** The words of the mails about authenticator apps, in Arabic. */
export const ar: Words = {
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
