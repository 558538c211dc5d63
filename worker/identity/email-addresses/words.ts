import { isolated } from '../../kit/isolated'
import type { Dictionary } from '../../outbox/mail/dictionary'

/** The words of the mails about e-mail addresses, in every language; English says what each is told. */
const en = {
  verify: {
    subject: 'Confirm your new e-mail address',
    preheader: 'Until then your old address stays in force.',
    paragraph: (address: string, product: string) =>
      `${address} was given as the new e-mail address of a ${product} account. Confirm it to sign in with it and to get mails here. Until then the old address stays in force.`,
    button: 'Confirm address',
    footnote: (duration: string) =>
      `The link works once, within ${duration}. If you have no such account, ignore this mail: nothing changes without the link.`,
  },
  changed: {
    subject: (product: string) => `Your ${product} e-mail address was changed`,
    preheader: 'If this was not you, take it back.',
    paragraphs: (newAddress: string) => [
      `The e-mail address of your account is now ${newAddress}. Mails no longer come here, and all other sessions have ended.`,
      'If this was not you, take the change back: your old address returns, every session ends, and you get a link to choose a new password.',
    ],
    button: 'Undo the change',
    footnote: (duration: string) => `The link works once, within ${duration} of the change.`,
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  verify: {
    subject: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
    preheader: 'Bis dahin gilt Ihre alte Adresse.',
    paragraph: (address, product) =>
      `${address} wurde als neue E-Mail-Adresse eines ${product}-Kontos angegeben. Bestätigen Sie sie, um sich damit anzumelden und E-Mails hier zu erhalten. Bis dahin gilt die alte Adresse.`,
    button: 'Adresse bestätigen',
    footnote: (duration) =>
      `Der Link funktioniert einmal und ist ${duration} gültig. Wenn Sie kein solches Konto haben, ignorieren Sie diese E-Mail: Ohne den Link ändert sich nichts.`,
  },
  changed: {
    subject: (product) => `Die E-Mail-Adresse Ihres ${product}-Kontos wurde geändert`,
    preheader: 'Wenn Sie das nicht waren, machen Sie es rückgängig.',
    paragraphs: (newAddress) => [
      `Die E-Mail-Adresse Ihres Kontos ist jetzt ${newAddress}. E-Mails kommen nicht mehr hierher, und alle anderen Sitzungen sind beendet.`,
      'Wenn Sie das nicht waren, machen Sie die Änderung rückgängig: Ihre alte Adresse kehrt zurück, alle Sitzungen enden, und Sie erhalten einen Link, mit dem Sie ein neues Passwort wählen.',
    ],
    button: 'Änderung rückgängig machen',
    footnote: (duration) => `Der Link funktioniert einmal und ist ab der Änderung ${duration} gültig.`,
  },
}

const cs: Words = {
  verify: {
    subject: 'Potvrďte svou novou e-mailovou adresu',
    preheader: 'Do té doby platí vaše stará adresa.',
    paragraph: (address, product) =>
      `Adresa ${address} byla zadána jako nová e-mailová adresa účtu ${product}. Potvrďte ji, abyste se s ní mohli přihlašovat a dostávali sem e-maily. Do té doby platí stará adresa.`,
    button: 'Potvrdit adresu',
    footnote: (duration) =>
      `Odkaz funguje jednou. Doba jeho platnosti: ${duration}. Pokud takový účet nemáte, e-mail ignorujte: bez odkazu se nic nezmění.`,
  },
  changed: {
    subject: (product) => `E-mailová adresa vašeho účtu ${product} byla změněna`,
    preheader: 'Pokud jste to nebyli vy, vraťte změnu zpět.',
    paragraphs: (newAddress) => [
      `E-mailová adresa vašeho účtu je nyní ${newAddress}. E-maily už sem nechodí a všechny ostatní relace skončily.`,
      'Pokud jste to nebyli vy, vraťte změnu zpět: vaše stará adresa se obnoví, všechny relace skončí a dostanete odkaz, přes který si zvolíte nové heslo.',
    ],
    button: 'Vrátit změnu zpět',
    footnote: (duration) => `Odkaz funguje jednou. Doba jeho platnosti od změny: ${duration}.`,
  },
}

const es: Words = {
  verify: {
    subject: 'Confirma tu nueva dirección de correo',
    preheader: 'Hasta entonces sigue valiendo la dirección anterior.',
    paragraph: (address, product) =>
      `Se indicó ${address} como nueva dirección de correo de una cuenta de ${product}. Confírmala para iniciar sesión con ella y recibir aquí los correos. Hasta entonces sigue valiendo la dirección anterior.`,
    button: 'Confirmar la dirección',
    footnote: (duration) =>
      `El enlace sirve una sola vez, durante ${duration}. Si no tienes esa cuenta, ignora este correo: sin el enlace no cambia nada.`,
  },
  changed: {
    subject: (product) => `Se cambió tu dirección de correo de ${product}`,
    preheader: 'Si no fuiste tú, deshazlo.',
    paragraphs: (newAddress) => [
      `La dirección de correo de tu cuenta es ahora ${newAddress}. Los correos ya no llegan aquí, y todas las demás sesiones se cerraron.`,
      'Si no fuiste tú, deshaz el cambio: vuelve tu dirección anterior, se cierran todas las sesiones y recibes un enlace para elegir una nueva contraseña.',
    ],
    button: 'Deshacer el cambio',
    footnote: (duration) => `El enlace sirve una sola vez, durante ${duration} desde el cambio.`,
  },
}

const ja: Words = {
  verify: {
    subject: '新しいメールアドレスの確認',
    preheader: 'それまでは以前のアドレスが有効です。',
    paragraph: (address, product) =>
      `${product}アカウントの新しいメールアドレスとして、${address}が指定されました。確認すると、このアドレスでサインインし、メールを受け取れるようになります。それまでは以前のアドレスが有効です。`,
    button: 'アドレスを確認',
    footnote: (duration) =>
      `リンクは${duration}以内に1回だけ使えます。アカウントに心当たりがない場合は、このメールを無視してください。リンクを開かない限り、何も変わりません。`,
  },
  changed: {
    subject: (product) => `${product}のメールアドレスが変更されました`,
    preheader: '身に覚えがない場合は、元に戻してください。',
    paragraphs: (newAddress) => [
      `アカウントのメールアドレスは${newAddress}になりました。今後、このアドレスにメールは届きません。ほかのセッションはすべて終了しました。`,
      '身に覚えがない場合は、変更を元に戻してください。以前のアドレスに戻り、すべてのセッションが終了し、新しいパスワードを設定するためのリンクが届きます。',
    ],
    button: '変更を元に戻す',
    footnote: (duration) => `リンクは変更から${duration}以内に1回だけ使えます。`,
  },
}

const ar: Words = {
  verify: {
    subject: 'تأكيد عنوان بريدك الإلكتروني الجديد',
    preheader: 'حتى ذلك الحين يبقى عنوانك القديم ساريًا.',
    paragraph: (address, product) =>
      `حُدّد ${isolated(address)} عنوانَ بريد إلكتروني جديدًا لحساب في ${product}. أكّده لتسجّل الدخول به وتتلقى الرسائل هنا. حتى ذلك الحين يبقى عنوانك القديم ساريًا.`,
    button: 'تأكيد العنوان',
    footnote: (duration) =>
      `يعمل الرابط مرة واحدة، خلال ${duration}. إذا لم يكن لديك حساب كهذا فتجاهل هذه الرسالة: لا يتغير شيء دون الرابط.`,
  },
  changed: {
    subject: (product) => `تم تغيير عنوان بريدك الإلكتروني في ${product}`,
    preheader: 'إذا لم تكن أنت، فتراجع عن التغيير.',
    paragraphs: (newAddress) => [
      `أصبح عنوان البريد الإلكتروني لحسابك ${isolated(newAddress)}. لن تصل الرسائل إلى هنا، وانتهت كل الجلسات الأخرى.`,
      'إذا لم تكن أنت، فتراجع عن التغيير: يعود عنوانك القديم، وتنتهي كل الجلسات، ويصلك رابط لاختيار كلمة مرور جديدة.',
    ],
    button: 'التراجع عن التغيير',
    footnote: (duration) => `يعمل الرابط مرة واحدة، خلال ${duration} من التغيير.`,
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
