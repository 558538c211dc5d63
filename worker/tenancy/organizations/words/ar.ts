import { isolated } from '../../../kit/isolated'
import type { Words } from './en'

/** The words of the mails about organizations, in Arabic. */
export const ar: Words = {
  mfaRequired: {
    subject: (name) => `أصبح التحقق بخطوتين شرطًا في ${isolated(name)}`,
    preheader: 'لا يمكنك الدخول قبل تفعيله.',
    paragraph: (by, name) =>
      `بقرار من ${isolated(by)}، على كل من في «${isolated(name)}» ومشاريعها استخدام التحقق بخطوتين. حسابك لا يستخدمه بعد، لذا لا يمكنك فتحها.`,
    kept: 'عضوياتك محفوظة: تعمل من جديد فور تفعيله.',
    button: 'تفعيله',
  },
}
