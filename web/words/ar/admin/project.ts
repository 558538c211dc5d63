import type { project as english } from '../../en/admin/project'
import { isolated } from '../../isolated'

/** What super admins read in the settings of a project, in Arabic. */
export const project: typeof english = {
  title: 'للمسؤولين العامين',
  lead: 'لا يرى هذا ولا يغيره إلا المسؤولون العامون.',
  standing: 'الحالة',
  running: 'يعمل',
  disabledNow: 'معطل',
  disable: 'تعطيل',
  reason: 'السبب',
  reasonHint: 'يُبلَّغ به أعضاء المشروع وبرامجه.',
  end: 'المدة المتوقعة',
  ends: { '': 'غير معروفة', '+1 hour': 'ساعة', '+1 day': 'يوم', '+1 week': 'أسبوع' },
  disabled: (name) => `عُطّل المشروع ${isolated(name)}.`,
  enable: 'إعادة التشغيل',
  enabled: (name) => `يعمل المشروع ${isolated(name)} من جديد.`,
  expiry: 'انتهاء الصلاحية',
  noExpiry: 'لا ينتهي',
  days: 'أيام من الآن',
  daysHint: 'فارغ: لا ينتهي.',
  expirySaved: 'تغير موعد الانتهاء.',
  limits: 'الحدود',
  limit: 'الحد',
  value: 'القيمة',
  valueWrong: 'أدخل عددًا صحيحًا.',
  set: 'ضبط',
  limitSaved: (name) => `ضُبط الحد ${isolated(name)}.`,
}
