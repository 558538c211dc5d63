import { isolated } from '../../../kit/isolated'
import type { Words } from './en'

/** The words of the mails about e-mail addresses, in Arabic. */
export const ar: Words = {
  verify: {
    subject: 'تأكيد عنوان بريدك الإلكتروني الجديد',
    preheader: 'حتى ذلك الحين يبقى عنوانك القديم ساريًا.',
    paragraph: (address, product) =>
      `حُدّد ${isolated(address)} عنوانَ بريد إلكتروني جديدًا لحساب في ${product}. أكّده لتسجّل الدخول به وتتلقى الرسائل هنا. حتى ذلك الحين يبقى عنوانك القديم ساريًا.`,
    button: 'تأكيد العنوان',
    footnote: (duration) =>
      `يعمل الرابط مرة واحدة، خلال ${duration}. إذا لم يكن لديك حساب كهذا فتجاهل هذه الرسالة: لا يتغير شيء دون الرابط.`,
  },
  changed: {
    subject: (product) => `تم تغيير عنوان بريدك الإلكتروني في ${product}`,
    preheader: 'إذا لم تكن أنت، فتراجع عن التغيير.',
    paragraphs: (newAddress) => [
      `أصبح عنوان البريد الإلكتروني لحسابك ${isolated(newAddress)}. لن تصل الرسائل إلى هنا، وانتهت كل الجلسات الأخرى.`,
      'إذا لم تكن أنت، فتراجع عن التغيير: يعود عنوانك القديم، وتنتهي كل الجلسات، ويصلك رابط لاختيار كلمة مرور جديدة.',
    ],
    button: 'التراجع عن التغيير',
    footnote: (duration) => `يعمل الرابط مرة واحدة، خلال ${duration} من التغيير.`,
  },
}
