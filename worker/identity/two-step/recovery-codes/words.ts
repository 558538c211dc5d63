import { pluralOf } from '../../../kit/plural'
import type { Dictionary } from '../../../outbox/mail/dictionary'

const countEn = pluralOf('en')

/** The words of the mails about recovery codes, in every language; English says what each is told. */
const en = {
  used: {
    subject: (product: string) => `A recovery code of your ${product} account was used`,
    preheader: 'If this was not you, act now.',
    paragraph: (left: number) =>
      `A recovery code was used in place of your second step. It works no more. ${left === 0 ? 'No codes are left.' : countEn(left, { one: 'One code is left.', other: '# codes are left.' })}`,
  },
  few: {
    subject: (product: string) => `Few recovery codes are left for your ${product} account`,
    preheader: 'It is time to make new ones.',
    paragraph: (left: number) =>
      `${countEn(left, { one: 'Only one of your recovery codes is left.', other: 'Only # of your recovery codes are left.' })} Make a new set before you run out: without a code, losing your other second steps would lock you out.`,
    button: 'Make new codes',
  },
  replaced: {
    subject: (product: string) => `New recovery codes for your ${product} account`,
    preheader: 'If this was not you, act now.',
    paragraph: 'A new set of recovery codes was made for your account. The former codes no longer work.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const countDe = pluralOf('de')

const de: Words = {
  used: {
    subject: (product) => `Ein Wiederherstellungscode Ihres ${product}-Kontos wurde verwendet`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph: (left) =>
      `Ein Wiederherstellungscode wurde anstelle Ihres zweiten Faktors verwendet. Er funktioniert nicht mehr. ${left === 0 ? 'Es sind keine Codes übrig.' : countDe(left, { one: 'Ein Code ist übrig.', other: '# Codes sind übrig.' })}`,
  },
  few: {
    subject: (product) => `Nur noch wenige Wiederherstellungscodes für Ihr ${product}-Konto`,
    preheader: 'Es ist Zeit, neue zu erstellen.',
    paragraph: (left) =>
      `${countDe(left, { one: 'Nur einer Ihrer Wiederherstellungscodes ist übrig.', other: 'Nur # Ihrer Wiederherstellungscodes sind übrig.' })} Erstellen Sie neue, bevor Ihnen keiner mehr bleibt: Ohne Code wären Sie ausgesperrt, wenn Sie Ihre anderen zweiten Faktoren verlieren.`,
    button: 'Neue Codes erstellen',
  },
  replaced: {
    subject: (product) => `Neue Wiederherstellungscodes für Ihr ${product}-Konto`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph:
      'Für Ihr Konto wurden neue Wiederherstellungscodes erstellt. Die bisherigen Codes funktionieren nicht mehr.',
  },
}

const countCs = pluralOf('cs')

const cs: Words = {
  used: {
    subject: (product) => `Byl použit záložní kód vašeho účtu ${product}`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph: (left) =>
      `Místo druhého kroku byl použit záložní kód. Už nefunguje. ${left === 0 ? 'Nezbývá žádný kód.' : countCs(left, { one: 'Zbývá jeden kód.', few: 'Zbývají # kódy.', many: 'Zbývá # kódu.', other: 'Zbývá # kódů.' })}`,
  },
  few: {
    subject: (product) => `K účtu ${product} vám zbývá málo záložních kódů`,
    preheader: 'Je čas vytvořit nové.',
    paragraph: (left) =>
      `${countCs(left, { one: 'Zbývá vám jen jeden záložní kód.', few: 'Zbývají vám jen # záložní kódy.', many: 'Zbývá vám jen # záložního kódu.', other: 'Zbývá vám jen # záložních kódů.' })} Vytvořte si nové, než vám dojdou: kdybyste přišli o ostatní způsoby druhého kroku, bez kódu byste se do účtu nedostali.`,
    button: 'Vytvořit nové kódy',
  },
  replaced: {
    subject: (product) => `Nové záložní kódy k vašemu účtu ${product}`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph: 'K vašemu účtu byla vytvořena nová sada záložních kódů. Dřívější kódy už nefungují.',
  },
}

const countEs = pluralOf('es')

const es: Words = {
  used: {
    subject: (product) => `Se usó un código de recuperación de tu cuenta de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph: (left) =>
      `Se usó un código de recuperación en lugar de tu segundo paso. Ya no funciona. ${left === 0 ? 'No queda ningún código.' : countEs(left, { one: 'Queda un código.', many: 'Quedan # de códigos.', other: 'Quedan # códigos.' })}`,
  },
  few: {
    subject: (product) => `Quedan pocos códigos de recuperación para tu cuenta de ${product}`,
    preheader: 'Es hora de generar otros.',
    paragraph: (left) =>
      `${countEs(left, { one: 'Solo te queda un código de recuperación.', many: 'Solo te quedan # de códigos de recuperación.', other: 'Solo te quedan # códigos de recuperación.' })} Genera otros antes de que se te acaben: sin un código, si pierdes tus demás segundos pasos te quedas fuera.`,
    button: 'Generar códigos nuevos',
  },
  replaced: {
    subject: (product) => `Nuevos códigos de recuperación para tu cuenta de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph: 'Se generaron nuevos códigos de recuperación para tu cuenta. Los anteriores ya no funcionan.',
  },
}

const countJa = pluralOf('ja')

const ja: Words = {
  used: {
    subject: (product) => `${product}アカウントのリカバリーコードが使用されました`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph: (left) =>
      `2段階目の確認の代わりに、リカバリーコードが使用されました。このコードはもう使えません。${left === 0 ? '残っているコードはありません。' : countJa(left, { other: '残りは#個です。' })}`,
  },
  few: {
    subject: (product) => `${product}アカウントのリカバリーコードが残りわずかです`,
    preheader: '新しいコードを作成してください。',
    paragraph: (left) =>
      `リカバリーコードの残りは${countJa(left, { other: '#個' })}だけです。なくなる前に、新しいコードを作成してください。コードがないと、ほかの確認手段を失くしたときに入れなくなります。`,
    button: '新しいコードを作成',
  },
  replaced: {
    subject: (product) => `${product}アカウントの新しいリカバリーコード`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph: 'アカウントの新しいリカバリーコードが作成されました。以前のコードは使えません。',
  },
}

const countAr = pluralOf('ar')
const remainingAr = (left: number): string =>
  countAr(left, {
    zero: 'لم يبقَ أي رمز.',
    one: 'بقي رمز واحد.',
    two: 'بقي رمزان.',
    few: 'بقيت # رموز.',
    many: 'بقي # رمزًا.',
    other: 'بقي # رمز.',
  })

const ar: Words = {
  used: {
    subject: (product) => `تم استخدام رمز استرداد لحسابك في ${product}`,
    preheader: 'إذا لم تكن أنت، فتصرّف الآن.',
    paragraph: (left) => `استُخدم رمز استرداد بدلًا من خطوتك الثانية، ولم يعد يعمل. ${remainingAr(left)}`,
  },
  few: {
    subject: (product) => `أوشكت رموز الاسترداد لحسابك في ${product} على النفاد`,
    preheader: 'حان وقت إنشاء رموز جديدة.',
    paragraph: (left) =>
      `${remainingAr(left)} أنشئ رموزًا جديدة قبل أن تنفد: من دون رمز، يمنعك فقدان خطواتك الثانية الأخرى من الدخول.`,
    button: 'إنشاء رموز جديدة',
  },
  replaced: {
    subject: (product) => `رموز استرداد جديدة لحسابك في ${product}`,
    preheader: 'إذا لم تكن أنت، فتصرّف الآن.',
    paragraph: 'تم إنشاء رموز استرداد جديدة لحسابك. لم تعد الرموز السابقة تعمل.',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
