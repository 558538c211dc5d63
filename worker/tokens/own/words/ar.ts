import { isolated } from '../../../kit/isolated'
import type { Words } from './en'

/** The words of the mails about tokens, in Arabic. */
export const ar: Words = {
  created: {
    subject: (product) => `تم إنشاء رمز وصول لحسابك في ${product}`,
    preheader: (thing) => `يستطيع «${isolated(thing)}» العمل نيابةً عنك عبر API.`,
    paragraph: (thing) =>
      `تم إنشاء رمز الوصول «${isolated(thing)}». يستطيع من يملكه أن يفعل عبر API ما تسمح به نطاقاته مما تستطيعه أنت:`,
    footnote: 'يمكنك إنهاؤه في أي وقت من رموز الوصول في حسابك.',
  },
  revoked: {
    subject: (product) => `تم إبطال رمز وصول لحسابك في ${product}`,
    preheader: (thing) => `أبطل «${isolated(thing)}» شخص كان بحوزته.`,
    paragraph: (thing) =>
      `أبطل رمز الوصول «${isolated(thing)}» شخص كان بحوزته، كما يُفعل برمز وُجد حيث لا ينبغي أن يكون:`,
    advice: 'توقف ما كان يستخدمه عن العمل. أنشئ له رمز وصول جديدًا، وابحث عن موضع تسرّب القديم.',
    footnote: 'لا يستطيع أحد إبطال رمز وصول بهذه الطريقة دون أن تكون قيمته بحوزته.',
  },
  expiring: {
    subject: (thing) => `ينتهي رمز الوصول «${isolated(thing)}» قريبًا`,
    preheader: (time) => `ينتهي في ${isolated(time)}.`,
    paragraph: (thing, time) =>
      `ينتهي رمز الوصول «${isolated(thing)}» في ${isolated(time)}. يتوقف حينها ما يستخدمه عن العمل.`,
    advice: 'جدّده: للجديد الاسم نفسه والنطاقات نفسها، ويبقى القديم عاملًا ريثما تضع الجديد مكانه.',
    button: 'عرض رموز الوصول',
  },
}
