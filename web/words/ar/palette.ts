import { isolated } from '../isolated'
import { pluralOf } from '../plural'
import type { Volumes } from '../volumes'

const count = pluralOf('ar')

/** The palette that goes anywhere, in Arabic. */
export const palette: Volumes['tenancy']['palette'] = {
  title: 'الانتقال إلى',
  label: 'الانتقال إلى صفحة أو مشروع أو مؤسسة',
  places: 'الأماكن',
  recent: 'الأخيرة',
  pages: 'الصفحات',
  found: (places) =>
    count(places, {
      zero: 'لا أماكن',
      one: 'مكان واحد',
      two: 'مكانان',
      few: '# أماكن',
      many: '# مكانًا',
      other: '# مكان',
    }),
  none: (text) => `لا شيء لديك باسم «${isolated(text)}».`,
  reading: 'جارٍ قراءة مشاريعك ومؤسساتك…',
  failed: 'تعذّرت قراءة مشاريعك ومؤسساتك.',
}
