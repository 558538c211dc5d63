import { isolated } from '../isolated'
import { pluralOf } from '../plural'
import type { Volumes } from '../volumes'

const count = pluralOf('ar')

/** What is said about notifications, in Arabic. */
export const notifications: Volumes['notifications'] = {
  title: 'الإشعارات',
  lead: 'ما حدث ويخصّك. يختفي من تلقاء نفسه بعد 90 يومًا.',
  tabs: { list: 'كل الإشعارات', preferences: 'التفضيلات' },
  show: 'عرض',
  filters: { all: 'الكل', unread: 'غير المقروءة' },
  unread: (notifications) =>
    count(notifications, {
      zero: 'لا إشعارات غير مقروءة',
      one: 'إشعار واحد غير مقروء',
      two: 'إشعاران غير مقروءين',
      few: '# إشعارات غير مقروءة',
      many: '# إشعارًا غير مقروء',
      other: '# إشعار غير مقروء',
    }),
  noneUnread: 'لا شيء غير مقروء',
  isUnread: 'غير مقروء',
  markRead: 'وضع علامة مقروء',
  markReadNamed: (sentence) => `وضع علامة مقروء: ${sentence}`,
  markAll: 'وضع علامة مقروء على الكل',
  allRead: 'أصبحت كلها مقروءة.',
  more: 'عرض الأقدم',
  noMore: 'هذا كل شيء.',
  empty: 'لم يحدث شيء بعد',
  emptyText: 'تظهر هنا الدعوات والطلبات والحدود وأخبار المنصة، الأحدث أولًا.',
  emptyFilter: 'لا شيء من هذا النوع',
  emptyFilterText: 'اختر تصفية أخرى لرؤية الباقي.',
  emptyUnread: 'قرأت كل شيء',
  learnMore: 'معرفة المزيد',
  unknown: 'حدث شيء لا تملك هذه الصفحة كلمات له بعد',
  kinds: {
    'invitations.invited': ({ byName, unitName }) => `دعوة من ${isolated(byName)} إلى ${isolated(unitName)}`,
    'invitations.accepted': ({ who, unitName }) => `قبول دعوتك إلى ${isolated(unitName)} من ${isolated(who)}`,
    'invitations.declined': ({ who, unitName }) => `رفض دعوتك إلى ${isolated(unitName)} من ${isolated(who)}`,
    'members.added': ({ byName, unitName }) =>
      `تمت إضافتك إلى ${isolated(unitName)} من جانب ${isolated(byName)}`,
    'members.removed': ({ byName, unitName }) =>
      `تمت إزالتك من ${isolated(unitName)} من جانب ${isolated(byName)}`,
    'join-requests.requested': ({ who, projectName }) =>
      `طلب وصول إلى ${isolated(projectName)} من ${isolated(who)}`,
    'join-requests.approved': ({ byName, projectName }) =>
      `تمت الموافقة على طلبك للوصول إلى ${isolated(projectName)} من جانب ${isolated(byName)}`,
    'join-requests.rejected': ({ byName, projectName }) =>
      `تم رفض طلبك للوصول إلى ${isolated(projectName)} من جانب ${isolated(byName)}`,
    'projects.deleted': ({ byName, projectName }) =>
      `تم حذف ${isolated(projectName)} من جانب ${isolated(byName)}`,
    'projects.expired': ({ projectName }) => `انتهت صلاحية ${isolated(projectName)} وتم حذفه`,
    'projects.expiring': ({ projectName }) => `تنتهي صلاحية ${isolated(projectName)} خلال أسبوع`,
    'limits.reached': ({ projectName, percent, limit }) =>
      `بلغ ${isolated(projectName)} نسبة ${isolated(`${percent}%`)} من حدّ: ${isolated(limit)}`,
    'limits.increase-requested': ({ byName, projectName, limit }) =>
      `طلب حدّ أعلى في ${isolated(projectName)} من ${isolated(byName)}: ${isolated(limit)}`,
    'tokens.expiring': ({ thing }) => `تنتهي صلاحية رمز الوصول «${isolated(thing)}» قريبًا`,
    'tokens.created': ({ thing }) => `تم إنشاء رمز الوصول «${isolated(thing)}»`,
    'tokens.revoked': ({ thing }) => `أبطل شخص ما رمز الوصول «${isolated(thing)}» وكان بحوزته`,
    'organizations.mfa-required': ({ organizationName }) =>
      `أصبح التحقق بخطوتين شرطًا في ${isolated(organizationName)}`,
    'email-addresses.email-changed': () => 'تم تغيير عنوان بريدك الإلكتروني',
    'passwords.password-changed': () => 'تم تغيير كلمة مرورك',
    'passwords.password-reset-done': () => 'تم اختيار كلمة مرور جديدة عبر رابط',
    'sign-in.new-sign-in': ({ browser, system }) =>
      `تسجيل دخول جديد عبر ${isolated(browser)} على ${isolated(system)}`,
    'sign-in.stopped': () => 'فشلت محاولات كثيرة لتسجيل الدخول: على المحاولات التالية أن تنتظر',
    'challenges.counter-went-back': ({ thing }) => `تراجع عدّاد «${isolated(thing)}»: ربما نُسخ`,
    'passkeys.added': ({ thing }) => `تمت إضافة مفتاح المرور «${isolated(thing)}»`,
    'passkeys.removed': ({ thing }) => `تم حذف مفتاح المرور «${isolated(thing)}»`,
    'security-keys.added': ({ thing }) => `تمت إضافة مفتاح الأمان «${isolated(thing)}»`,
    'security-keys.removed': ({ thing }) => `تمت إزالة مفتاح الأمان «${isolated(thing)}»`,
    'totp.added': () => 'تمت إضافة تطبيق مصادقة',
    'totp.replaced': () => 'تم نقل تطبيق المصادقة إلى جهاز آخر',
    'totp.removed': () => 'تمت إزالة تطبيق المصادقة',
    'factors.two-step-off': () => 'تم إيقاف التحقق بخطوتين',
    'recovery-codes.used': ({ left }) =>
      `تم استخدام رمز استرداد. ${count(Number(left), { zero: 'لم يبقَ أي رمز', one: 'بقي رمز واحد', two: 'بقي رمزان', few: 'بقيت # رموز', many: 'بقي # رمزًا', other: 'بقي # رمز' })}`,
    'recovery-codes.few': ({ left }) =>
      count(Number(left), {
        zero: 'لم يبقَ أي رمز استرداد',
        one: 'بقي رمز استرداد واحد فقط',
        two: 'بقي رمزا استرداد فقط',
        few: 'بقيت # رموز استرداد فقط',
        many: 'بقي # رمز استرداد فقط',
        other: 'بقي # رمز استرداد فقط',
      }),
    'recovery-codes.replaced': () => 'حلّت رموز استرداد جديدة محل القديمة',
    'mfa-resets.done': ({ byName }) => `تمت إعادة تعيين التحقق بخطوتين لحسابك من جانب ${isolated(byName)}`,
    'mfa-resets.announced': ({ byName }) =>
      `ورد طلب لإعادة تعيين التحقق بخطوتين لحسابك من ${isolated(byName)}`,
    'deletion.asked': () => 'سيُحذف حسابك',
    'deletion.put-off': () => 'لم يُحذف حسابك بعد: هناك من يعتمد عليه',
  },
  topics: {
    announcements: { name: 'الإعلانات', text: 'أخبار وأعطال، من القائمين على المنصة.' },
    invitations: { name: 'الدعوات', text: 'الموجّهة إليك، والردود على ما أرسلته.' },
    memberships: { name: 'العضويات', text: 'عندما يضيفك أحد أو يزيلك.' },
    'join-requests': { name: 'طلبات الوصول', text: 'التي يمكنك البتّ فيها، والردود على طلباتك.' },
    projects: { name: 'المشاريع', text: 'عندما تنتهي صلاحية أحدها أو يُحذف.' },
    limits: { name: 'الحدود', text: 'عند 80% و100%، وطلبات الزيادة.' },
    tokens: { name: 'رموز الوصول', text: 'قبل أسبوع ويوم من انتهاء صلاحية أحدها.' },
    security: { name: 'الأمان', text: 'تسجيل الدخول وكلمات المرور ومفاتيح المرور والتحقق بخطوتين.' },
  },
  preferences: {
    title: 'ما الذي يصلك وكيف',
    lead: 'يسري كل تغيير فورًا.',
    topic: 'الموضوع',
    bell: 'في الجرس',
    mail: 'بالبريد',
    bellNamed: (topic) => `${topic} في الجرس`,
    mailNamed: (topic) => `${topic} بالبريد`,
    always: 'دائمًا',
    never: 'أبدًا',
  },
  unsubscribe: {
    title: 'إيقاف هذه الرسائل',
    lead: (email, topic) => `هل تريد إيقاف الرسائل عن «${topic}» إلى ${isolated(email)}؟`,
    text: 'سيستمر الجرس في إخبارك. يمكنك تفعيلها من جديد ضمن الإشعارات.',
    submit: 'إيقاف هذه الرسائل',
    done: 'لن تصل هذه الرسائل بعد الآن',
    doneText: (topic) => `لن تصلك رسائل عن «${topic}» بعد الآن.`,
    preferences: 'عرض كل التفضيلات',
    broken: 'هذا الرابط لا يعمل',
    brokenText: 'ربما انقطع داخل الرسالة. سجّل الدخول وأوقف الرسائل ضمن الإشعارات.',
  },
}
