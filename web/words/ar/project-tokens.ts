import type { projectTokens as english } from '../en/project-tokens'
import { isolated } from '../isolated'

/** What stands about the tokens of a project, in Arabic. */
export const projectTokens: typeof english = {
  tab: 'الرموز',
  title: 'رموز المشروع',
  lead: 'تتيح للبرامج الوصول إلى بيانات هذا المشروع. من يحق له إنشاء رمز يحق له إبطال أي رمز منها.',
  make: 'رمز مشروع جديد',
  empty: 'لا توجد رموز للمشروع بعد',
  emptyText: 'أنشئ رمزًا لبرنامج يعمل على بيانات هذا المشروع.',
  name: 'اسم الرمز',
  nameHint: 'البرنامج الذي سيستخدمه.',
  validFor: 'صالح لمدة',
  lifetimes: {
    '2592000': '30 يومًا',
    '7776000': '90 يومًا',
    '31536000': 'سنة',
    '': 'لا تنتهي صلاحيته',
  },
  may: 'ما يُسمح له به إضافةً إلى قراءة ما يُعطى له',
  permissions: {
    canManageBuckets: 'إدارة الحاويات',
    canReadAllFileUploads: 'قراءة جميع الملفات المرفوعة',
    canPurgeTrash: 'إفراغ سلة المهملات',
    canManageTokens: 'إدارة الرموز',
  },
  by: (name) => `أنشأه ${isolated(name)}`,
  byNobody: 'لم يُسجَّل من أنشأه',
  noExpiry: 'لا تنتهي صلاحيته',
  lastUsed: 'آخر استعلام من خدمة عنه #',
  neverUsed: 'لم تستعلم أي خدمة عنه بعد',
  hasLeft: { person: 'غادر من أنشأه', application: 'لم يعد تطبيقه موجودًا' },
  revoke: 'إبطال',
  revokeNamed: (name) => `إبطال ${isolated(name)}`,
  revokeTitle: (name) => `إبطال «${isolated(name)}»؟`,
  effectUsed: (time) => `آخر استعلام من خدمة عنه ${time}.`,
  effectUnused: 'لم تستعلم أي خدمة عنه بعد.',
  revoked: (name) => `أُبطل «${isolated(name)}».`,
  more: 'عرض المزيد من الرموز',
}
