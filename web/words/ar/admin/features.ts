import type { features as english } from '../../en/admin/features'
import { isolated } from '../../isolated'
import { pluralOf } from '../../plural'

const count = pluralOf('ar')

/** What is said about features and project templates, in Arabic. */
export const features: typeof english = {
  title: 'الميزات',
  lead: 'ما يمكن منحه للأشخاص والمشاريع علاوة على المعتاد.',
  types: { admin: 'للأشخاص', project: 'للمشاريع', global: 'في كل مكان' },
  new: 'ميزة جديدة',
  name: 'الاسم',
  nameHint: 'كما تعرفها البرامج. لا يمكن تغييره لاحقًا.',
  type: 'لمن هي',
  fieldTitle: 'العنوان',
  description: 'الوصف',
  byAdmin: 'يمكن للأشخاص منحها لأنفسهم، ولمديري المشروع منحها لمشروعهم',
  viaApi: 'يمكن منحها وسحبها',
  make: 'إنشاء الميزة',
  made: (name) => `أُنشئت الميزة ${isolated(name)}.`,
  saved: (name) => `تغيرت الميزة ${isolated(name)}.`,
  byAnybody: 'متاحة للجميع',
  byStaff: 'يمنحها المسؤولون العامون',
  byNobody: 'ثابتة',
  deleteTitle: (name) => `هل تريد حذف ${isolated(name)}؟`,
  deleteEffects: ['تُسحب من كل من يملكها وما يملكها.', 'لا يمكن استعادتها.'],
  deleted: (name) => `حُذفت الميزة ${isolated(name)}.`,
  templates: 'قوالب المشاريع',
  templatesLead: 'ما تُصنع منه المشاريع. يسري التغيير على المشاريع التي تُنشأ من الآن.',
  days: (days) =>
    count(days, {
      zero: 'ينتهي اليوم',
      one: 'ينتهي بعد يوم واحد',
      two: 'ينتهي بعد يومين',
      few: 'ينتهي بعد # أيام',
      many: 'ينتهي بعد # يومًا',
      other: 'ينتهي بعد # يوم',
    }),
  noDays: 'لا ينتهي',
  tryMode: 'وضع التجربة',
}
