import { isolated } from '../../../kit/isolated'
import type { Dictionary } from '../../../outbox/mail/dictionary'

/**
 * The words of the mail about a counter that went back, in every language; English says what each is told.
 */
const en = {
  wentBack: {
    subject: (product: string) => `Check a passkey or security key of your ${product} account`,
    preheader: (thing: string) => `“${thing}” may exist twice.`,
    paragraph: (thing: string) =>
      `“${thing}” was used, but it has counted fewer uses than we have seen. That can happen when a device was reset or restored. It can also mean that somebody has made a copy of it:`,
    footnote: 'If you are not sure why, remove it from your account and register it anew.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  wentBack: {
    subject: (product) => `Prüfen Sie einen Passkey oder Sicherheitsschlüssel Ihres ${product}-Kontos`,
    preheader: (thing) => `„${thing}“ gibt es vielleicht zweimal.`,
    paragraph: (thing) =>
      `„${thing}“ wurde verwendet, hat aber weniger Verwendungen gezählt, als wir gesehen haben. Das kann vorkommen, wenn ein Gerät zurückgesetzt oder wiederhergestellt wurde. Es kann auch bedeuten, dass jemand eine Kopie davon gemacht hat:`,
    footnote:
      'Wenn Sie nicht sicher sind, woran es liegt, entfernen Sie ihn aus Ihrem Konto, und registrieren Sie ihn neu.',
  },
}

const cs: Words = {
  wentBack: {
    subject: (product) => `Zkontrolujte přístupový nebo bezpečnostní klíč svého účtu ${product}`,
    preheader: (thing) => `Klíč „${thing}“ možná existuje dvakrát.`,
    paragraph: (thing) =>
      `Klíč „${thing}“ byl použit, ale napočítal méně použití, než jsme viděli. To se může stát, když bylo zařízení resetováno nebo obnoveno ze zálohy. Může to také znamenat, že si někdo pořídil jeho kopii:`,
    footnote: 'Pokud si nejste jisti proč, odeberte ho ze svého účtu a zaregistrujte znovu.',
  },
}

const es: Words = {
  wentBack: {
    subject: (product) => `Revisa una llave de tu cuenta de ${product}`,
    preheader: (thing) => `Puede que «${thing}» exista dos veces.`,
    paragraph: (thing) =>
      `Se usó «${thing}», pero ha contado menos usos de los que hemos visto. Puede ocurrir cuando un dispositivo se restablece o se restaura. También puede significar que alguien la ha copiado:`,
    footnote: 'Si no sabes con certeza por qué, elimínala de tu cuenta y regístrala de nuevo.',
  },
}

const ja: Words = {
  wentBack: {
    subject: (product) => `${product}アカウントのパスキーまたはセキュリティキーを確認してください`,
    preheader: (thing) => `「${thing}」が複製されている可能性があります。`,
    paragraph: (thing) =>
      `「${thing}」が使用されましたが、使用回数がこちらの記録より少なくなっています。デバイスの初期化や復元で起こることもありますが、誰かが複製した可能性もあります。`,
    footnote: '原因がはっきりしない場合は、アカウントから外して登録し直してください。',
  },
}

const ar: Words = {
  wentBack: {
    subject: (product) => `راجع مفتاح مرور أو مفتاح أمان في حسابك في ${product}`,
    preheader: (thing) => `ربما توجد من «${isolated(thing)}» نسختان.`,
    paragraph: (thing) =>
      `استُخدم «${isolated(thing)}»، لكن عدد مرات استخدامه المسجّل فيه أقل مما رأيناه. قد يحدث هذا عند إعادة ضبط جهاز أو استعادته، وقد يعني أن شخصًا ما نسخه:`,
    footnote: 'إن لم تكن متأكدًا من السبب، فأزله من حسابك وسجّله من جديد.',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
