import { pluralOf } from '../../../../kit/plural'
import type { Words } from './en'

const count = pluralOf('ar')
const remaining = (left: number): string =>
  count(left, {
    zero: 'لم يبقَ أي رمز.',
    one: 'بقي رمز واحد.',
    two: 'بقي رمزان.',
    few: 'بقيت # رموز.',
    many: 'بقي # رمزًا.',
    other: 'بقي # رمز.',
  })

/** The words of the mails about recovery codes, in Arabic. */
export const ar: Words = {
  used: {
    subject: (product) => `تم استخدام رمز استرداد لحسابك في ${product}`,
    preheader: 'إذا لم تكن أنت، فتصرّف الآن.',
    paragraph: (left) => `استُخدم رمز استرداد بدلًا من خطوتك الثانية، ولم يعد يعمل. ${remaining(left)}`,
  },
  few: {
    subject: (product) => `أوشكت رموز الاسترداد لحسابك في ${product} على النفاد`,
    preheader: 'حان وقت إنشاء رموز جديدة.',
    paragraph: (left) =>
      `${remaining(left)} أنشئ رموزًا جديدة قبل أن تنفد: من دون رمز، يمنعك فقدان خطواتك الثانية الأخرى من الدخول.`,
    button: 'إنشاء رموز جديدة',
  },
  replaced: {
    subject: (product) => `رموز استرداد جديدة لحسابك في ${product}`,
    preheader: 'إذا لم تكن أنت، فتصرّف الآن.',
    paragraph: 'تم إنشاء رموز استرداد جديدة لحسابك. لم تعد الرموز السابقة تعمل.',
  },
}
