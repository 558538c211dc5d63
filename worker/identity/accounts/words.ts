import { isolated } from '../../kit/isolated'
import type { Dictionary } from '../../outbox/mail/dictionary'

/** The words of the mails about accounts, in every language; English says what each is told. */
const en = {
  activate: {
    subject: (product: string) => `Activate your ${product} account`,
    preheader: 'One step is left.',
    bySignUp: (product: string) =>
      `This address was given to open an account at ${product}. Activate it to choose your name and password.`,
    byInvitation: (inviter: string, product: string) =>
      `${inviter} invited you to ${product}, and an account was made for this address. Activate it to choose your name and password.`,
    button: 'Activate account',
    footnote: (duration: string) =>
      `The link works once, within ${duration}. If you expected nothing of the kind, ignore this mail: nothing happens without the link.`,
  },
  accountExists: {
    subject: (product: string) => `You already have a ${product} account`,
    preheader: 'Somebody tried to sign up with your address.',
    paragraph: (product: string) =>
      `Somebody, perhaps you, tried to open an account at ${product} with this address. It has one already, so nothing was changed.`,
    forgotten: (url: string) => `If you forgot your password, you can choose a new one at ${url}`,
    button: 'Sign in',
    footnote: 'If it was not you, there is nothing to do: nobody was told that this address has an account.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  activate: {
    subject: (product) => `Aktivieren Sie Ihr ${product}-Konto`,
    preheader: 'Es fehlt nur noch ein Schritt.',
    bySignUp: (product) =>
      `Mit dieser Adresse soll ein Konto bei ${product} eröffnet werden. Aktivieren Sie es, um Namen und Passwort zu wählen.`,
    byInvitation: (inviter, product) =>
      `${inviter} hat Sie zu ${product} eingeladen, und für diese Adresse wurde ein Konto angelegt. Aktivieren Sie es, um Namen und Passwort zu wählen.`,
    button: 'Konto aktivieren',
    footnote: (duration) =>
      `Der Link funktioniert einmal und ist ${duration} gültig. Wenn Sie nichts dergleichen erwarten, ignorieren Sie diese E-Mail: Ohne den Link geschieht nichts.`,
  },
  accountExists: {
    subject: (product) => `Sie haben bereits ein ${product}-Konto`,
    preheader: 'Jemand wollte mit Ihrer Adresse ein Konto erstellen.',
    paragraph: (product) =>
      `Jemand, vielleicht Sie selbst, wollte mit dieser Adresse ein Konto bei ${product} erstellen. Sie hat bereits eines, deshalb wurde nichts geändert.`,
    forgotten: (url) => `Wenn Sie Ihr Passwort vergessen haben, können Sie hier ein neues wählen: ${url}`,
    button: 'Anmelden',
    footnote:
      'Wenn Sie es nicht waren, ist nichts zu tun: Niemand hat erfahren, dass es zu dieser Adresse ein Konto gibt.',
  },
}

const cs: Words = {
  activate: {
    subject: (product) => `Aktivujte si účet ${product}`,
    preheader: 'Zbývá jeden krok.',
    bySignUp: (product) =>
      `Na tuto adresu má být založen účet v ${product}. Aktivujte ho a zvolte si jméno a heslo.`,
    byInvitation: (inviter, product) =>
      `${inviter} vás zve do ${product} a pro tuto adresu už je připraven účet. Aktivujte ho a zvolte si jméno a heslo.`,
    button: 'Aktivovat účet',
    footnote: (duration) =>
      `Odkaz funguje jednou. Doba jeho platnosti: ${duration}. Pokud nic takového nečekáte, e-mail ignorujte: bez odkazu se nic nestane.`,
  },
  accountExists: {
    subject: (product) => `Účet ${product} už máte`,
    preheader: 'Někdo se pokusil zaregistrovat s vaší adresou.',
    paragraph: (product) =>
      `Někdo, možná vy, se pokusil založit v ${product} účet s touto adresou. Ta už účet má, takže se nic nezměnilo.`,
    forgotten: (url) => `Pokud jste zapomněli heslo, nové si můžete zvolit na adrese ${url}`,
    button: 'Přihlásit se',
    footnote: 'Pokud jste to nebyli vy, není třeba nic dělat: nikdo se nedozvěděl, že tato adresa má účet.',
  },
}

const es: Words = {
  activate: {
    subject: (product) => `Activa tu cuenta de ${product}`,
    preheader: 'Falta un solo paso.',
    bySignUp: (product) =>
      `Con esta dirección se solicitó una cuenta en ${product}. Actívala para elegir tu nombre y tu contraseña.`,
    byInvitation: (inviter, product) =>
      `${inviter} te invitó a ${product}, y se creó una cuenta para esta dirección. Actívala para elegir tu nombre y tu contraseña.`,
    button: 'Activar la cuenta',
    footnote: (duration) =>
      `El enlace sirve una sola vez, durante ${duration}. Si no esperabas nada de esto, ignora este correo: sin el enlace no ocurre nada.`,
  },
  accountExists: {
    subject: (product) => `Ya tienes una cuenta de ${product}`,
    preheader: 'Alguien intentó crear una cuenta con tu dirección.',
    paragraph: (product) =>
      `Alguien, quizá tú, intentó crear una cuenta en ${product} con esta dirección. Ya tiene una, así que no se cambió nada.`,
    forgotten: (url) => `Si olvidaste tu contraseña, puedes elegir una nueva en ${url}`,
    button: 'Iniciar sesión',
    footnote:
      'Si no fuiste tú, no tienes que hacer nada: a nadie se le dijo que esta dirección tiene una cuenta.',
  },
}

const ja: Words = {
  activate: {
    subject: (product) => `${product}アカウントを有効にしてください`,
    preheader: 'あと1つの手順で完了します。',
    bySignUp: (product) =>
      `このメールアドレスで、${product}のアカウント作成が申し込まれました。アカウントを有効にして、名前とパスワードを設定してください。`,
    byInvitation: (inviter, product) =>
      `${inviter}さんから${product}に招待され、このメールアドレスのアカウントが作成されました。アカウントを有効にして、名前とパスワードを設定してください。`,
    button: 'アカウントを有効にする',
    footnote: (duration) =>
      `リンクは${duration}以内に1回だけ使えます。心当たりがない場合は、このメールを無視してください。リンクを開かない限り、何も起こりません。`,
  },
  accountExists: {
    subject: (product) => `${product}のアカウントはすでにあります`,
    preheader: 'このメールアドレスでアカウントの作成が試みられました。',
    paragraph: (product) =>
      `このメールアドレスで、${product}のアカウントを作成する操作がありました。すでにアカウントがあるため、何も変更されていません。`,
    forgotten: (url) => `パスワードを忘れた場合は、こちらから新しいパスワードを設定できます：${url}`,
    button: 'サインイン',
    footnote:
      '自分の操作でなければ、何もする必要はありません。このメールアドレスにアカウントがあることは、誰にも伝わっていません。',
  },
}

const ar: Words = {
  activate: {
    subject: (product) => `فعّل حسابك في ${product}`,
    preheader: 'بقيت خطوة واحدة.',
    bySignUp: (product) => `طُلب بهذا العنوان فتح حساب في ${product}. فعّله لتختار اسمك وكلمة مرورك.`,
    byInvitation: (inviter, product) =>
      `تلقيت دعوة من ${isolated(inviter)} إلى ${product}، وأُنشئ حساب لهذا العنوان. فعّله لتختار اسمك وكلمة مرورك.`,
    button: 'تفعيل الحساب',
    footnote: (duration) =>
      `يعمل الرابط مرة واحدة، خلال ${duration}. إذا لم تكن تتوقع شيئًا من ذلك فتجاهل هذه الرسالة: لا يحدث شيء دون الرابط.`,
  },
  accountExists: {
    subject: (product) => `لديك حساب في ${product} من قبل`,
    preheader: 'حاول شخص ما إنشاء حساب بعنوانك.',
    paragraph: (product) =>
      `حاول شخص ما، ربما أنت، فتح حساب في ${product} بهذا العنوان. للعنوان حساب من قبل، فلم يتغير شيء.`,
    forgotten: (url) => `إذا نسيت كلمة المرور، يمكنك اختيار كلمة جديدة على ${isolated(url)}`,
    button: 'تسجيل الدخول',
    footnote: 'إذا لم تكن أنت، فليس عليك فعل شيء: لم يُبلَّغ أحد بأن لهذا العنوان حسابًا.',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
