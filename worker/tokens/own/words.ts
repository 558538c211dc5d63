import { isolated } from '../../kit/isolated'
import type { Dictionary } from '../../outbox/mail/dictionary'

/** The words of the mails about tokens, in every language; English says what each is told. */
const en = {
  created: {
    subject: (product: string) => `A token was made for your ${product} account`,
    preheader: (thing: string) => `“${thing}” can act for you through the API.`,
    paragraph: (thing: string) =>
      `The token “${thing}” was made. Whoever holds it can do through the API what its scopes allow of what you can do:`,
    footnote: 'You can end it at any time among the tokens of your account.',
  },
  revoked: {
    subject: (product: string) => `A token of your ${product} account was revoked`,
    preheader: (thing: string) => `Somebody who held “${thing}” ended it.`,
    paragraph: (thing: string) =>
      `Somebody who held the token “${thing}” ended it, as one does with a token that was found where it should not be:`,
    advice:
      'What used it no longer works. Make a new token for it, and look for where the old one may have leaked.',
    footnote: 'Nobody can end a token this way without holding its value.',
  },
  expiring: {
    subject: (thing: string) => `The token “${thing}” expires soon`,
    preheader: (time: string) => `It ends on ${time}.`,
    paragraph: (thing: string, time: string) =>
      `Your token “${thing}” ends on ${time}. What uses it will stop working then.`,
    advice:
      'Rotate it: the new one has the same name and scopes, and the old one works on while you put the new one in its place.',
    button: 'See my tokens',
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  created: {
    subject: (product) => `Für Ihr ${product}-Konto wurde ein Token erstellt`,
    preheader: (thing) => `„${thing}“ kann über die API für Sie handeln.`,
    paragraph: (thing) =>
      `Das Token „${thing}“ wurde erstellt. Wer es besitzt, kann über die API tun, was Sie können, soweit seine Berechtigungen reichen:`,
    footnote: 'Sie können es jederzeit bei den Token Ihres Kontos beenden.',
  },
  revoked: {
    subject: (product) => `Ein Token Ihres ${product}-Kontos wurde widerrufen`,
    preheader: (thing) => `Wer „${thing}“ besaß, hat es beendet.`,
    paragraph: (thing) =>
      `Jemand, der das Token „${thing}“ besaß, hat es beendet, wie man es mit einem Token tut, das an einem falschen Ort gefunden wurde:`,
    advice:
      'Was es verwendet hat, funktioniert nicht mehr. Erstellen Sie dafür ein neues Token, und sehen Sie nach, wo das alte nach außen gelangt sein könnte.',
    footnote: 'So kann ein Token nur beenden, wer seinen Wert besitzt.',
  },
  expiring: {
    subject: (thing) => `Das Token „${thing}“ läuft bald ab`,
    preheader: (time) => `Es endet am ${time}.`,
    paragraph: (thing, time) =>
      `Ihr Token „${thing}“ endet am ${time}. Was es verwendet, funktioniert dann nicht mehr.`,
    advice:
      'Erneuern Sie es: Das neue hat denselben Namen und dieselben Berechtigungen, und das alte funktioniert weiter, während Sie das neue einsetzen.',
    button: 'Meine Token ansehen',
  },
}

const cs: Words = {
  created: {
    subject: (product) => `K vašemu účtu ${product} byl vytvořen token`,
    preheader: (thing) => `Token „${thing}“ může přes API jednat za vás.`,
    paragraph: (thing) =>
      `Byl vytvořen token „${thing}“. Kdo ho má, může přes API dělat to co vy, pokud to dovolují jeho oprávnění:`,
    footnote: 'Kdykoli ho můžete ukončit mezi tokeny svého účtu.',
  },
  revoked: {
    subject: (product) => `Token vašeho účtu ${product} byl zneplatněn`,
    preheader: (thing) => `Ukončil ho někdo, kdo měl token „${thing}“.`,
    paragraph: (thing) =>
      `Někdo, kdo měl token „${thing}“, ho ukončil, jak se to dělá s tokenem nalezeným tam, kde být nemá:`,
    advice: 'Co ho používalo, už nefunguje. Vytvořte místo něj nový a zjistěte, kudy mohl starý uniknout.',
    footnote: 'Takto může token ukončit jen ten, kdo zná jeho hodnotu.',
  },
  expiring: {
    subject: (thing) => `Platnost tokenu „${thing}“ brzy vyprší`,
    preheader: (time) => `Skončí ${time}.`,
    paragraph: (thing, time) =>
      `Platnost vašeho tokenu „${thing}“ skončí ${time}. Co ho používá, přestane fungovat.`,
    advice: 'Obměňte ho: nový má stejný název i oprávnění a starý funguje dál, než ho nahradíte novým.',
    button: 'Zobrazit mé tokeny',
  },
}

const es: Words = {
  created: {
    subject: (product) => `Se creó un token para tu cuenta de ${product}`,
    preheader: (thing) => `«${thing}» puede actuar por ti a través de la API.`,
    paragraph: (thing) =>
      `Se creó el token «${thing}». Quien lo tenga puede hacer a través de la API lo que permitan sus permisos de todo lo que tú puedes hacer:`,
    footnote: 'Puedes eliminarlo en cualquier momento entre los tokens de tu cuenta.',
  },
  revoked: {
    subject: (product) => `Se revocó un token de tu cuenta de ${product}`,
    preheader: (thing) => `Alguien que tenía «${thing}» lo revocó.`,
    paragraph: (thing) =>
      `Alguien que tenía el token «${thing}» lo revocó, como se hace con un token encontrado donde no debía estar:`,
    advice:
      'Lo que lo usaba ya no funciona. Crea un token nuevo para ello y busca por dónde pudo filtrarse el anterior.',
    footnote: 'Nadie puede revocar así un token sin tener su valor.',
  },
  expiring: {
    subject: (thing) => `El token «${thing}» caduca pronto`,
    preheader: (time) => `Termina el ${time}.`,
    paragraph: (thing, time) =>
      `Tu token «${thing}» termina el ${time}. Entonces dejará de funcionar lo que lo usa.`,
    advice:
      'Rótalo: el nuevo tiene el mismo nombre y los mismos permisos, y el anterior sigue funcionando mientras pones el nuevo en su lugar.',
    button: 'Ver mis tokens',
  },
}

const ja: Words = {
  created: {
    subject: (product) => `${product}アカウントのトークンが作成されました`,
    preheader: (thing) => `「${thing}」は、APIを通じて本人の代わりに操作できます。`,
    paragraph: (thing) =>
      `トークン「${thing}」が作成されました。これを持つ人は、本人ができることのうちスコープで許可された操作を、APIを通じて行えます。`,
    footnote: 'アカウントのトークン一覧から、いつでも無効にできます。',
  },
  revoked: {
    subject: (product) => `${product}アカウントのトークンが取り消されました`,
    preheader: (thing) => `「${thing}」の所持者がトークンを取り消しました。`,
    paragraph: (thing) =>
      `トークン「${thing}」の所持者がトークンを取り消しました。あってはならない場所でトークンが見つかったときに行われる操作です。`,
    advice:
      'このトークンを使っていたものは動作しなくなりました。新しいトークンを作成し、以前のトークンがどこから漏れたのかを調べてください。',
    footnote: 'この方法での取り消しは、トークンの値を知っている人にしかできません。',
  },
  expiring: {
    subject: (thing) => `トークン「${thing}」はまもなく期限切れになります`,
    preheader: (time) => `${time}に終了します。`,
    paragraph: (thing, time) =>
      `トークン「${thing}」は${time}に終了します。終了すると、これを使っているものは動作しなくなります。`,
    advice:
      'トークンを更新してください。新しいトークンは名前とスコープが同じで、入れ替えの間は以前のトークンも使えます。',
    button: 'トークンを見る',
  },
}

const ar: Words = {
  created: {
    subject: (product) => `تم إنشاء رمز وصول لحسابك في ${product}`,
    preheader: (thing) => `يستطيع «${isolated(thing)}» العمل نيابةً عنك عبر API.`,
    paragraph: (thing) =>
      `تم إنشاء رمز الوصول «${isolated(thing)}». يستطيع من يملكه أن يفعل عبر API ما تسمح به نطاقاته مما تستطيعه أنت:`,
    footnote: 'يمكنك إنهاؤه في أي وقت من رموز الوصول في حسابك.',
  },
  revoked: {
    subject: (product) => `تم إبطال رمز وصول لحسابك في ${product}`,
    preheader: (thing) => `أبطل «${isolated(thing)}» شخص كان بحوزته.`,
    paragraph: (thing) =>
      `أبطل رمز الوصول «${isolated(thing)}» شخص كان بحوزته، كما يُفعل برمز وُجد حيث لا ينبغي أن يكون:`,
    advice: 'توقف ما كان يستخدمه عن العمل. أنشئ له رمز وصول جديدًا، وابحث عن موضع تسرّب القديم.',
    footnote: 'لا يستطيع أحد إبطال رمز وصول بهذه الطريقة دون أن تكون قيمته بحوزته.',
  },
  expiring: {
    subject: (thing) => `ينتهي رمز الوصول «${isolated(thing)}» قريبًا`,
    preheader: (time) => `ينتهي في ${isolated(time)}.`,
    paragraph: (thing, time) =>
      `ينتهي رمز الوصول «${isolated(thing)}» في ${isolated(time)}. يتوقف حينها ما يستخدمه عن العمل.`,
    advice: 'جدّده: للجديد الاسم نفسه والنطاقات نفسها، ويبقى القديم عاملًا ريثما تضع الجديد مكانه.',
    button: 'عرض رموز الوصول',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
