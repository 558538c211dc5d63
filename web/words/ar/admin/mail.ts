import type { mail as english } from '../../en/admin/mail'
import { isolated } from '../../isolated'
import { pluralOf } from '../../plural'

const count = pluralOf('ar')

/** What is said about the mail queue, in Arabic. */
export const mail: typeof english = {
  title: 'قائمة انتظار البريد',
  lead: 'تبقى كل رسالة هنا حتى يستلمها الطرف الآخر. لا تضيع أي رسالة.',
  states: { dead: 'متروكة', failing: 'متعثرة', waiting: 'في الانتظار', sent: 'مرسلة' },
  statesLabel: 'الرسائل حسب الحالة',
  held: 'لا تخرج أي رسالة',
  heldText: 'قيمة MAIL_TRANSPORT هي none. تنتظر الرسائل في القائمة وتخرج عند ضبط وسيلة الإرسال.',
  heldSee: 'عرض القائمة',
  empty: {
    dead: 'لا توجد رسائل متروكة',
    failing: 'لا توجد رسائل متعثرة',
    waiting: 'لا توجد رسائل في الانتظار',
    sent: 'لم تُرسل أي رسالة مؤخرًا',
  },
  emptyText: {
    dead: 'ما يُرفض نهائيًا أو يتعثر ثلاثة أيام يبقى هنا 30 يومًا ويمكن إرساله من جديد.',
    failing: 'ما لم يمكن تسليمه بعد يبقى هنا حتى المحاولة التالية.',
    waiting: 'تخرج الرسائل خلال دقيقة. ما لم يُجرَّب بعد موجود هنا.',
    sent: 'ما استلمه الطرف الآخر يبقى هنا 30 يومًا.',
  },
  written: 'كُتبت',
  attempts: (attempts) =>
    count(attempts, {
      zero: 'دون محاولات',
      one: 'محاولة واحدة',
      two: 'محاولتان',
      few: '# محاولات',
      many: '# محاولة',
      other: '# محاولة',
    }),
  next: 'المحاولة التالية',
  givenUp: 'تُركت',
  sent: 'أُرسلت',
  said: 'رد الطرف الآخر',
  details: 'التفاصيل',
  detailsOf: (email) => `تفاصيل الرسالة إلى ${isolated(email)}`,
  messageId: 'Message-ID',
  language: 'اللغة',
  account: 'الحساب',
  resend: 'إرسال من جديد',
  tryNow: 'المحاولة الآن',
  resent: (email) => `الرسالة إلى ${isolated(email)} في طريقها من جديد.`,
  resendAll: 'إرسال الكل من جديد',
  resendAllTitle: 'هل تريد إرسال كل هذه الرسائل من جديد؟',
  resendAllEffects: ['تخرج فورًا، أحدث ألف رسالة منها.', 'قد يكون رابط في رسالة قديمة قد انتهت صلاحيته.'],
  resentAll: (mails) =>
    count(mails, {
      zero: 'لا توجد رسائل لإرسالها.',
      one: 'رسالة واحدة في طريقها من جديد.',
      two: 'رسالتان في طريقهما من جديد.',
      few: '# رسائل في طريقها من جديد.',
      many: '# رسالة في طريقها من جديد.',
      other: '# رسالة في طريقها من جديد.',
    }),
  more: 'عرض رسائل أقدم',
}
