import type { deletion as english } from '../en/deletion'
import { isolated } from '../isolated'
import { pluralOf } from '../plural'

const count = pluralOf('ar')
const list = new Intl.ListFormat('ar')
const days = (length: number): string =>
  count(length, {
    zero: '# يوم',
    one: 'يوم واحد',
    two: 'يومين',
    few: '# أيام',
    many: '# يومًا',
    other: '# يوم',
  })

/** What a signed-in person reads about deleting their account, in Arabic. */
export const deletion: typeof english = {
  title: 'حذف الحساب',
  lead: 'مغادرة نهائية، مع كل ما يخصك هنا.',
  label: 'حسابك',
  text: (length) => `يُمحى بعد ${days(length)} من طلبك. حتى ذلك الحين يمكنك الاحتفاظ به بتسجيل الدخول.`,
  blockedText: 'لا يمكن حذفه ما دام هناك من يعتمد عليه.',
  submit: 'حذف حسابي',
  question: 'حذف حسابك؟',
  typeEmail: (email) => `اكتب ${email} للتأكيد`,
  typeEmailWrong: 'ليس هذا عنوان بريدك الإلكتروني.',
  effects: {
    list: (parts) => list.format(parts),
    sessions: (sessions) =>
      count(sessions, {
        zero: 'يُسجَّل خروجك فورًا.',
        one: 'يُسجَّل خروجك فورًا.',
        two: 'يُسجَّل خروجك فورًا من الجلستين.',
        few: 'يُسجَّل خروجك فورًا من الجلسات كلها، وعددها #.',
        many: 'يُسجَّل خروجك فورًا من الجلسات كلها، وعددها #.',
        other: 'يُسجَّل خروجك فورًا من الجلسات كلها، وعددها #.',
      }),
    tokens: (tokens) =>
      count(tokens, {
        zero: 'لا رموز وصول تتوقف عن العمل.',
        one: 'يتوقف رمز الوصول الخاص بك عن العمل فورًا.',
        two: 'يتوقف رمزا الوصول الخاصان بك عن العمل فورًا.',
        few: 'تتوقف رموز الوصول الخاصة بك عن العمل فورًا، وعددها #.',
        many: 'تتوقف رموز الوصول الخاصة بك عن العمل فورًا، وعددها #.',
        other: 'تتوقف رموز الوصول الخاصة بك عن العمل فورًا، وعددها #.',
      }),
    grace: (length) => `يمكنك تغيير رأيك خلال ${days(length)}: تسجيل الدخول يُبقي الحساب كما هو الآن.`,
    memberships: (what) => `بعدها تغادر ${what}.`,
    maintainers: (maintainers) =>
      count(maintainers, {
        zero: 'لا جهات مشرفة',
        one: 'جهة مشرفة واحدة',
        two: 'جهتين مشرفتين',
        few: '# جهات مشرفة',
        many: '# جهة مشرفة',
        other: '# جهة مشرفة',
      }),
    organizations: (organizations) =>
      count(organizations, {
        zero: 'لا مؤسسات',
        one: 'مؤسسة واحدة',
        two: 'مؤسستين',
        few: '# مؤسسات',
        many: '# مؤسسة',
        other: '# مؤسسة',
      }),
    projects: (projects) =>
      count(projects, {
        zero: 'لا مشاريع',
        one: 'مشروعًا واحدًا',
        two: 'مشروعين',
        few: '# مشاريع',
        many: '# مشروعًا',
        other: '# مشروع',
      }),
    invitations: (invitations) =>
      count(invitations, {
        zero: 'لا دعوات بانتظارك.',
        one: 'تسقط الدعوة التي بانتظارك.',
        two: 'تسقط الدعوتان اللتان بانتظارك.',
        few: 'تسقط # دعوات بانتظارك.',
        many: 'تسقط # دعوة بانتظارك.',
        other: 'تسقط # دعوة بانتظارك.',
      }),
    gone: 'يُمحى اسمك وعنوانك ومفاتيح مرورك وكل ما يخصك. لا يستطيع أحد استعادته.',
  },
  blockers: {
    title: 'عيّن خلفًا لك أولًا',
    unit: (name) => `أنت العضو الوحيد في ${isolated(name)}.`,
    members: (name) => `إضافة شخص إلى ${isolated(name)}`,
    platform: 'أنت المسؤول العام الوحيد. امنح هذه الصفة لشخص آخر أولًا.',
  },
}
