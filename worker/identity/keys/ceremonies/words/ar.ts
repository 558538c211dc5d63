import { isolated } from '../../../../kit/isolated'
import type { Words } from './en'

/** The words of the mails about a counter that went back, in Arabic. */
export const ar: Words = {
  wentBack: {
    subject: (product) => `راجع مفتاح مرور أو مفتاح أمان في حسابك في ${product}`,
    preheader: (thing) => `ربما توجد من «${isolated(thing)}» نسختان.`,
    paragraph: (thing) =>
      `استُخدم «${isolated(thing)}»، لكن عدد مرات استخدامه المسجّل فيه أقل مما رأيناه. قد يحدث هذا عند إعادة ضبط جهاز أو استعادته، وقد يعني أن شخصًا ما نسخه:`,
    footnote: 'إن لم تكن متأكدًا من السبب، فأزله من حسابك وسجّله من جديد.',
  },
}
