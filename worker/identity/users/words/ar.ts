import type { Words } from './en'

/** The words of the mails about accounts that others look after, in Arabic. */
export const ar: Words = {
  deleted: {
    subject: (product) => `تم حذف حسابك في ${product}`,
    preheader: 'حذفه أحد المسؤولين.',
    paragraph: (product) => `حذف أحد المسؤولين حسابك في ${product}، مع عضوياته ورموز الوصول وكل ما فيه.`,
    gone: 'لا يمكن استعادته. يمكن استخدام العنوان لحساب جديد.',
  },
}
