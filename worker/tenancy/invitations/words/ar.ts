import { isolated } from '../../../kit/isolated'
import type { Words } from './en'

/** The words of the mails about invitations, in Arabic. */
export const ar: Words = {
  units: { maintainer: 'الجهة المشرفة', organization: 'المؤسسة', project: 'المشروع' },
  invited: {
    subject: (by, name) => `دعوة من ${isolated(by)} إلى ${isolated(name)}`,
    preheader: 'اقبل أو ارفض: الخيار لك.',
    paragraph: (by, unit, name) => `تلقيت دعوة من ${isolated(by)} إلى ${unit} «${isolated(name)}».`,
    as: (role) => `سيكون دورك هناك: ${isolated(role)}.`,
    until: (time) => `ينتهي الوصول في ${isolated(time)}.`,
    button: 'عرض الدعوة',
  },
  accepted: {
    subject: (who, name) => `عضو جديد في ${isolated(name)}: ${isolated(who)}`,
    preheader: 'تم قبول دعوتك.',
    paragraph: (who, unit, name) => `تم قبول دعوتك إلى ${unit} «${isolated(name)}» من جانب ${isolated(who)}.`,
    button: 'فتح',
  },
  declined: {
    subject: (who, name) => `رُفضت دعوتك إلى ${isolated(name)}: ${isolated(who)}`,
    preheader: 'تم رفض دعوتك.',
    paragraph: (who, unit, name) => `تم رفض دعوتك إلى ${unit} «${isolated(name)}» من جانب ${isolated(who)}.`,
  },
}
