import { isolated } from '../../../kit/isolated'
import type { Words } from './en'

/** The words of the mails about accounts, in Arabic. */
export const ar: Words = {
  activate: {
    subject: (product) => `فعّل حسابك في ${product}`,
    preheader: 'بقيت خطوة واحدة.',
    bySignUp: (product) => `طُلب بهذا العنوان فتح حساب في ${product}. فعّله لتختار اسمك وكلمة مرورك.`,
    byInvitation: (inviter, product) =>
      `تلقيت دعوة من ${isolated(inviter)} إلى ${product}، وأُنشئ حساب لهذا العنوان. فعّله لتختار اسمك وكلمة مرورك.`,
    button: 'تفعيل الحساب',
    footnote: (duration) =>
      `يعمل الرابط مرة واحدة، خلال ${duration}. إذا لم تكن تتوقع شيئًا من ذلك فتجاهل هذه الرسالة: لا يحدث شيء دون الرابط.`,
  },
  accountExists: {
    subject: (product) => `لديك حساب في ${product} من قبل`,
    preheader: 'حاول شخص ما إنشاء حساب بعنوانك.',
    paragraph: (product) =>
      `حاول شخص ما، ربما أنت، فتح حساب في ${product} بهذا العنوان. للعنوان حساب من قبل، فلم يتغير شيء.`,
    forgotten: (url) => `إذا نسيت كلمة المرور، يمكنك اختيار كلمة جديدة على ${isolated(url)}`,
    button: 'تسجيل الدخول',
    footnote: 'إذا لم تكن أنت، فليس عليك فعل شيء: لم يُبلَّغ أحد بأن لهذا العنوان حسابًا.',
  },
}
