import type { system as english } from '../../en/admin/system'
import { isolated } from '../../isolated'
import { pluralOf } from '../../plural'

const count = pluralOf('ar')

/** What is said about the state of the system, in Arabic. */
export const system: typeof english = {
  title: 'حالة النظام',
  lead: 'كيف حال هذا النظام، وما الذي يحتاج إلى عناية.',
  well: 'لا شيء يحتاج إلى عنايتك',
  wellText: 'البريد يخرج، والأعمال المجدولة تعمل، والسجل مختوم.',
  warnings: {
    oneAdmin: 'لا يوجد إلا مسؤول عام واحد',
    oneAdminText: 'إن تعذر عليه الدخول فلا أحد يستطيع المساعدة. امنح الصفة لشخص آخر أيضًا.',
    noTwoStep: (names) => `دون تحقق بخطوتين: ${isolated(names)}`,
    noTwoStepText: 'يمكن للمسؤولين العامين فعل كل شيء هنا. اطلب منهم إعداده.',
    dead: (mails) =>
      count(mails, {
        zero: 'لم تُترك أي رسالة',
        one: 'تُركت رسالة واحدة',
        two: 'تُركت رسالتان',
        few: 'تُركت # رسائل',
        many: 'تُركت # رسالة',
        other: 'تُركت # رسالة',
      }),
    deadText: 'اعرف السبب وأصلحه ثم أرسلها من جديد.',
    clock: 'الأعمال المجدولة لا تعمل',
    clockText: 'لا تُعاد محاولة الرسائل، ولا يُختم السجل، ولا يُرتَّب شيء. راجع مشغّل cron الخاص بـ Worker.',
    jobs: (names) => `تعثرت أعمال مجدولة: ${isolated(names)}`,
    jobsText: 'تُعاد المحاولة كل دقيقة. السبب في سجل Worker.',
    pepper: (id) => `المفتاح ${isolated(id)} مفقود`,
    pepperText: 'لا يمكن استخدام كلمات المرور التي صُنعت به. أعده إلى PASSWORD_PEPPER.',
    health: 'جزء يحتاجه كل طلب لا يستجيب',
    healthText: 'راجع حالة مزود الخدمة.',
  },
  see: 'عرض',
  now: 'الآن',
  version: 'الإصدار',
  health: 'السلامة',
  parts: { database: 'قاعدة البيانات', kv: 'مخزن KV' },
  working: 'يعمل',
  notWorking: 'لا يستجيب',
  clock: 'الأعمال المجدولة',
  ran: 'آخر تشغيل',
  never: 'لم تعمل بعد',
  log: 'سجل الأمان',
  sealed: (entry) => `مختوم حتى القيد ${isolated(entry)}`,
  unsealed: 'أقدم قيد غير مختوم',
  peppers: 'مفاتيح pepper',
  pepperNewest: 'لكلمات المرور الجديدة',
  pepperInUse: 'مستخدم',
  pepperUnused: 'غير مستخدم',
  mfaResets: 'إعادات تعيين الخطوتين',
  mfaResetsWaiting: (resets) =>
    count(resets, {
      zero: 'لا شيء ينتظر موعده',
      one: 'واحدة تنتظر موعدها',
      two: 'اثنتان تنتظران موعدهما',
      few: '# تنتظر موعدها',
      many: '# تنتظر موعدها',
      other: '# تنتظر موعدها',
    }),
  counts: {
    people: 'الأشخاص',
    maintainers: 'الجهات المشرفة',
    organizations: 'المؤسسات',
    projects: 'المشاريع',
  },
  atLeast: (most) => `${isolated(most)} أو أكثر`,
  mail: (waiting, failing, dead) =>
    `${isolated(waiting)} في الانتظار، ${isolated(failing)} متعثرة، ${isolated(dead)} متروكة`,
  admins: 'المسؤولون العامون',
  adminsLead: 'يمكنهم فعل كل شيء هنا.',
  settings: 'الإعدادات',
  settingsLead: 'تحددها متغيرات Worker. لا تُعرض الأسرار أبدًا.',
  setting: 'المتغير',
  value: 'القيمة',
  notSet: 'غير محدد',
  secretSet: 'محدد',
}
