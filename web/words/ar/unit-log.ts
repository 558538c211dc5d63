import type { unitLog as english } from '../en/unit-log'

/** What stands about the security log of a maintainer, an organization or a project, in Arabic. */
export const unitLog: typeof english = {
  lead: {
    maintainer: 'من فعل ماذا في هذه الجهة المشرفة وفي ما يتبعها.',
    organization: 'من فعل ماذا في هذه المؤسسة ومشاريعها.',
    project: 'من فعل ماذا في هذا المشروع.',
  },
  who: 'يخصّ',
  by: 'بواسطة',
  themselves: 'الشخص نفسه',
  nobody: 'لا أحد',
  gone: 'حساب محذوف',
  emptyText: 'ستظهر هنا التغييرات في الأعضاء والدعوات والإعدادات وغيرها.',
}
