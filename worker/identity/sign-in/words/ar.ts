import { isolated } from '../../../kit/isolated'
import type { Words } from './en'

/** The words of the mails about signing in, in Arabic. */
export const ar: Words = {
  newSignIn: {
    subject: (product) => `تسجيل دخول جديد إلى حسابك في ${product}`,
    preheader: (browser, system) => `${isolated(browser)} على ${isolated(system)}`,
    paragraph: 'سجّل شخص ما الدخول إلى حسابك من متصفح لم يُعرف من قبل:',
    footnote: 'إذا كنت أنت، فليس عليك فعل شيء.',
  },
}
