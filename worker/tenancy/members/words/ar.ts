import { isolated } from '../../../kit/isolated'
import type { Words } from './en'

/** The words of the mails about memberships, in Arabic. */
export const ar: Words = {
  units: { maintainer: 'الجهة المشرفة', organization: 'المؤسسة', project: 'المشروع' },
  added: {
    subject: (name) => `أصبحت عضوًا في ${isolated(name)}`,
    preheader: (by) => `تمت إضافتك من جانب ${isolated(by)}.`,
    paragraph: (by, unit, name) => `تمت إضافتك إلى ${unit} «${isolated(name)}» من جانب ${isolated(by)}.`,
    button: 'فتح',
  },
  removed: {
    subject: (name) => `لم تعد عضوًا في ${isolated(name)}`,
    preheader: (by) => `تمت إزالتك من جانب ${isolated(by)}.`,
    paragraph: (by, unit, name) =>
      `تمت إزالتك من ${unit} «${isolated(name)}» من جانب ${isolated(by)}. لم يعد الدخول متاحًا لك.`,
  },
}
