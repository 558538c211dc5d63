import type { yourData as english } from '../en/export'

/** What a signed-in person reads about the export of what is kept about them, in Arabic. */
export const yourData: typeof english = {
  title: 'بياناتك',
  label: 'التصدير',
  text: 'كل ما نحتفظ به عنك، في ملف JSON واحد. لا يحوي أي أسرار.',
  submit: 'تصدير بياناتي',
  underWay: 'يجري جمعها. يمكنك مغادرة هذه الصفحة في الأثناء.',
  done: (file) => `بياناتك في الملف ${file}.`,
  first: 'صدّر بياناتك أولًا',
}
