import { isolated } from '../../../kit/isolated'
import type { Words } from './en'

/** The words of the mails about requests to join a project, in Arabic. */
export const ar: Words = {
  requested: {
    subject: (who, name) => `طلب وصول إلى ${isolated(name)} من ${isolated(who)}`,
    preheader: 'وافق على الطلب أو ارفضه.',
    paragraph: (who, name) => `ورد من ${isolated(who)} طلب للانضمام إلى المشروع «${isolated(name)}».`,
    because: (reason) => `السبب المذكور: ${isolated(reason)}`,
    button: 'اتخاذ القرار',
  },
  approved: {
    subject: (name) => `يمكنك الدخول إلى ${isolated(name)}`,
    preheader: 'تمت الموافقة على طلبك.',
    paragraph: (by, name) =>
      `تمت الموافقة على طلبك للانضمام إلى المشروع «${isolated(name)}» من جانب ${isolated(by)}.`,
    button: 'فتح المشروع',
  },
  rejected: {
    subject: (name) => `تم رفض طلبك للانضمام إلى ${isolated(name)}`,
    preheader: 'لا وصول لك.',
    paragraph: (by, name) => `تم رفض طلبك للانضمام إلى المشروع «${isolated(name)}» من جانب ${isolated(by)}.`,
  },
}
