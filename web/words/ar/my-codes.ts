import { isolated } from '../isolated'
import type { Volumes } from '../volumes'

/** Why a promo code was not taken, by code, in Arabic. */
export const myCodesRefusals = {
  'promo-code-used': 'سبق استخدام هذا الرمز. ينشئ كل رمز مشروعًا واحدًا، مرة واحدة.',
  'promo-code-invalid': 'لا وجود لهذا الرمز، أو لم يعد صالحًا. راجع كتابته؛ حالة الأحرف مهمة.',
}

/** The promo codes that a person redeems, in Arabic. */
export const myCodes: Volumes['tenancy']['myCodes'] = {
  title: 'الرموز الترويجية',
  lead: 'رمز أُعطي لك ينشئ مشروعًا من أجلك.',
  redeem: 'استخدام رمز',
  redeemLead: 'عند تطبيق الرمز الترويجي يُنشأ مشروع جديد.',
  code: 'الرمز الترويجي',
  codeHint: `كما أُعطي لك، مثل ${isolated('WELCOME-2026')}.`,
  submit: 'تطبيق',
  redeemed: (project) => `تم إنشاء ${isolated(project)}، وأنت عضو فيه.`,
  used: 'الرموز التي استخدمتها',
  usedLead: 'كل رمز مع المشروع الذي أنشأه، ما دام المشروع موجودًا.',
  usedAt: 'الاستخدام',
  empty: 'لم تستخدم أي رمز بعد',
  emptyText: 'تأتي الرموز الترويجية من الجهة المشرفة على المؤسسة. تظهر هنا المشاريع التي تنشئها رموزك.',
}
