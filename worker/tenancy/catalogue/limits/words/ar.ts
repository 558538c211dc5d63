import { isolated } from '../../../../kit/isolated'
import type { Words } from './en'

/** The words of the mails about limits, in Arabic. */
export const ar: Words = {
  reached: {
    subject: (project, percent) => `بلغ ${isolated(project)} نسبة ${isolated(`${percent}%`)} من أحد الحدود`,
    preheader: (limit) => `الحدّ هو ${isolated(limit)}.`,
    paragraph: (project, limit, percent) =>
      percent < 100
        ? `يستخدم المشروع «${isolated(project)}» نسبة ${isolated(`${percent}%`)} أو أكثر من الحدّ ${isolated(limit)}.`
        : `بلغ المشروع «${isolated(project)}» الحدّ ${isolated(limit)}.`,
    soft: 'لا يتوقف شيء عن العمل. إذا احتجت إلى المزيد، يمكنك طلب حدّ أعلى في إعدادات المشروع.',
    used: 'المستخدم',
    limit: 'الحدّ',
    button: 'فتح الإعدادات',
  },
  asked: {
    subject: (project) => `طلب حدّ أعلى من ${isolated(project)}`,
    preheader: (by, limit) => `ورد من ${isolated(by)} طلب لرفع ${isolated(limit)}.`,
    paragraph: (by, project, organization, limit) =>
      `ورد من ${isolated(by)} طلب لرفع الحدّ ${isolated(limit)} للمشروع «${isolated(project)}» في ${isolated(organization)}.`,
    reason: (reason) => `السبب المذكور: ${isolated(reason)}`,
    limit: 'الحدّ الحالي',
    button: 'فتح الإعدادات',
  },
}
