import type { log as english } from '../../en/admin/log'

/** What platform staff read about the log of everything, in Arabic. */
export const log: typeof english = {
  title: 'سجل الأمان',
  lead: 'ما حدث في أي مكان على هذه المنصة: من الأشخاص ومن فريق الإدارة ومن التطبيقات.',
  onlyOne: 'ما حدث لشخص واحد وما فعله بالآخرين فقط.',
  everything: 'عرض كل شيء',
  ofAccount: 'سجل أمان هذا الحساب',
}
