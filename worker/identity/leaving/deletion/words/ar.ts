import { isolated } from '../../../../kit/isolated'
import type { Words } from './en'

/** The words of the mails about deleting one's own account, in Arabic. */
export const ar: Words = {
  asked: {
    subject: (product) => `سيُحذف حسابك في ${product}`,
    preheader: 'حتى ذلك الحين يمكنك الاحتفاظ به.',
    paragraph: (product, time) =>
      `طلبت حذف حسابك في ${product}. سيُمحى في ${isolated(time)}، مع عضوياته ورموز الوصول وكل ما فيه.`,
    meanwhile: 'تم تسجيل خروجك من كل مكان، وتوقفت رموز الوصول الخاصة بك عن العمل.',
    keep: 'للاحتفاظ بالحساب، سجّل الدخول أو استخدم الزر.',
    button: 'الاحتفاظ بحسابي',
  },
  putOff: {
    subject: (product) => `لم يُحذف حسابك في ${product} بعد`,
    preheader: 'ما زال هناك من يعتمد عليه.',
    lastMember: (units) => `أنت العضو الوحيد في ${isolated(units)}، لذا تعذّر حذف حسابك اليوم.`,
    lastSuperAdmin: (product) => `أنت المسؤول العام الوحيد في ${product}، لذا تعذّر حذف حسابك اليوم.`,
    next: (time) => `ستُعاد المحاولة في ${isolated(time)}.`,
    successor:
      'لتعيين خلف لك، سجّل الدخول. يُبقي ذلك الحساب في الوقت الحالي: اطلب حذفه من جديد عندما يوجد شخص آخر.',
    button: 'الاحتفاظ بحسابي',
  },
  done: {
    subject: (product) => `تم حذف حسابك في ${product}`,
    preheader: 'كما طلبت.',
    paragraph: (product) => `تم حذف حسابك في ${product}، مع عضوياته ورموز الوصول وكل ما فيه.`,
    gone: 'لا يمكن استعادته. يمكن استخدام العنوان لحساب جديد.',
  },
}
