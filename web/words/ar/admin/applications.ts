import type { applications as english } from '../../en/admin/applications'
import { isolated } from '../../isolated'

/** What is said about application tokens, in Arabic. */
export const applications: typeof english = {
  title: 'رموز وصول التطبيقات',
  lead: 'لخدمات لا تعمل باسم أي شخص. يفتح كل رمز ما تقوله نطاقاته في كل مكان.',
  make: 'رمز وصول تطبيق جديد',
  empty: 'لا توجد رموز وصول تطبيقات بعد',
  emptyText: 'أنشئ رمزًا لخدمة تقرأ المشاريع أو تبلّغ عن الاستخدام أو تتحقق من الرموز.',
  name: 'اسم الرمز',
  nameHint: 'الخدمة التي ستستخدمه.',
  validFor: 'صالح لمدة',
  lifetimes: { '2592000': '30 يومًا', '7776000': '90 يومًا', '31536000': 'سنة', '': 'لا تنتهي صلاحيته' },
  scopes: 'النطاقات',
  scopesMissing: 'اختر نطاقًا واحدًا على الأقل.',
  scopeTexts: {
    'projects:read': 'قراءة أي مشروع',
    'deleted-projects:read': 'قراءة المشاريع المحذوفة',
    'organizations:read': 'قراءة كل المؤسسات',
    'manage:storage-tokens': 'إنشاء رموز المشاريع',
    'metrics:write': 'الإبلاغ عن استخدام المشاريع',
    'tokens:introspect': 'التحقق من الرموز (RFC 7662)',
    'payg:top-up:try': 'لا يفتح شيئًا هنا',
    'connection:ui-manage': 'لا يفتح شيئًا هنا',
    'internal:auth-bridge:resolve-storage-token': 'لا يفتح شيئًا هنا',
  },
  by: (name) => `بواسطة ${isolated(name)}`,
  noExpiry: 'لا تنتهي صلاحيته',
}
