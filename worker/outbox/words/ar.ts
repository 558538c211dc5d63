import { isolated } from '../../kit/isolated'
import type { Words } from './en'

/** The words that every mail has around its own, in Arabic. */
export const ar: Words = {
  hello: (name) => (name ? `مرحبًا ${isolated(name)}،` : 'مرحبًا،'),
  ifButtonFails: 'إذا لم يعمل الزر، فافتح هذا العنوان في متصفحك:',
  notMe: 'لم أكن أنا',
  notMeLead: 'إذا لم تكن أنت، فأنهِ كل الجلسات واختر كلمة مرور جديدة:',
  when: 'الوقت',
  browser: 'المتصفح',
  system: 'النظام',
  place: 'المكان',
  stop: 'إيقاف رسائل كهذه',
  sentTo: (address, product) => `أُرسلت هذه الرسالة إلى ${isolated(address)} من ${product}.`,
}
