import { isolated } from '../../../kit/isolated'
import { pluralOf } from '../../../kit/plural'
import type { Words } from './en'

const count = pluralOf('ar')
const length = (days: number): string =>
  count(days, { zero: '# يوم', one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' })

/** The words of the mails about projects, in Arabic. */
export const ar: Words = {
  deleted: {
    subject: (project) => `تم حذف المشروع ${isolated(project)}`,
    preheader: (days) => `يُحفظ لمدة ${length(days)}.`,
    paragraph: (by, project) =>
      `تم حذف المشروع «${isolated(project)}» من جانب ${isolated(by)}. لا يستطيع أحد فتحه بعد الآن.`,
    kept: (days, until) =>
      `يُحفظ لمدة ${length(days)}، حتى ${isolated(until)}؛ ويستطيع القائمون على هذه الخدمة استعادته حتى ذلك الحين. بعدها يُمحى نهائيًا.`,
  },
  expired: {
    subject: (project) => `انتهت صلاحية المشروع ${isolated(project)}`,
    preheader: (days) => `تم حذفه، ويُحفظ لمدة ${length(days)}.`,
    paragraph: (project) =>
      `انتهت صلاحية المشروع «${isolated(project)}» وتم حذفه. لا يستطيع أحد فتحه بعد الآن.`,
  },
  expiring: {
    subject: (project) => `أوشكت صلاحية المشروع ${isolated(project)} على الانتهاء`,
    preheader: (time) => `ينتهي في ${isolated(time)}.`,
    paragraph: (project, time) =>
      `تنتهي صلاحية المشروع «${isolated(project)}» في ${isolated(time)}، ويُحذف حينها.`,
    advice: 'للاحتفاظ به، اطلب من القائمين على هذه الخدمة تغيير تاريخ انتهاء صلاحيته.',
    button: 'فتح المشروع',
  },
}
