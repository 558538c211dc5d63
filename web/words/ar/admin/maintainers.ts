import type { maintainers as english } from '../../en/admin/maintainers'
import { isolated } from '../../isolated'
import { pluralOf } from '../../plural'

const count = pluralOf('ar')

/** What is said about all maintainers, in Arabic. */
export const maintainers: typeof english = {
  title: 'الجهات المشرفة',
  lead: 'مالك المنصة وشركاؤه. يعتني كل منهم بمؤسساته.',
  count: (maintainers) =>
    count(maintainers, {
      zero: 'لا جهات مشرفة',
      one: 'جهة مشرفة واحدة',
      two: 'جهتان مشرفتان',
      few: '# جهات مشرفة',
      many: '# جهة مشرفة',
      other: '# جهة مشرفة',
    }),
  name: 'الاسم',
  desk: 'مركز الدعم',
  noDesk: 'لا يوجد',
  created: 'الإنشاء',
  new: 'جهة مشرفة جديدة',
  newLead: 'تصبح أول أعضائها؛ ادعُ الآخرين من هناك.',
  newSubmit: 'إنشاء الجهة المشرفة',
  made: (name) => `تم إنشاء ${isolated(name)}.`,
  empty: 'لا جهات مشرفة بعد',
  emptyText: 'تنتمي المؤسسات إلى جهة مشرفة: أنشئ الأولى.',
}
