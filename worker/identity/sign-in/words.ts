import { isolated } from '../../kit/isolated'
import type { Dictionary } from '../../outbox/mail/dictionary'

/** The words of the mails about signing in, in every language; English says what each is told. */
const en = {
  newSignIn: {
    subject: (product: string) => `New sign-in to your ${product} account`,
    preheader: (browser: string, system: string) => `${browser} on ${system}`,
    paragraph: 'Somebody signed in to your account from a browser that it did not know yet:',
    footnote: 'If it was you, there is nothing to do.',
  },
  stopped: {
    subject: (product: string) => `Failed sign-ins to your ${product} account`,
    preheader: 'Too many attempts in a row: we let nobody try for a while',
    paragraph:
      'Somebody tried to sign in to your account and failed too often in a row. Further attempts have to wait. The last one:',
    still: 'Browsers in which you have signed in before, and passkeys, go on working.',
    button: 'See the security log',
    footnote:
      'If it was you, wait a little and try again. If it was not, nothing was opened; choose a new password if you use yours elsewhere. You get this mail once a day at most.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  newSignIn: {
    subject: (product) => `Neue Anmeldung bei Ihrem ${product}-Konto`,
    preheader: (browser, system) => `${browser} auf ${system}`,
    paragraph:
      'Jemand hat sich bei Ihrem Konto mit einem Browser angemeldet, der dort noch nicht bekannt war:',
    footnote: 'Wenn Sie das waren, ist nichts zu tun.',
  },
  stopped: {
    subject: (product) => `Fehlgeschlagene Anmeldungen bei Ihrem ${product}-Konto`,
    preheader: 'Zu viele Versuche hintereinander: Vorerst darf es niemand mehr versuchen',
    paragraph:
      'Jemand wollte sich bei Ihrem Konto anmelden und scheiterte zu oft hintereinander. Weitere Versuche müssen warten. Der letzte:',
    still: 'Browser, mit denen Sie sich schon einmal angemeldet haben, und Passkeys funktionieren weiterhin.',
    button: 'Sicherheitsprotokoll ansehen',
    footnote:
      'Wenn Sie das waren, warten Sie kurz, und versuchen Sie es noch einmal. Wenn nicht, wurde nichts geöffnet; wählen Sie ein neues Passwort, falls Sie Ihres auch anderswo verwenden. Diese E-Mail kommt höchstens einmal am Tag.',
  },
}

const cs: Words = {
  newSignIn: {
    subject: (product) => `Nové přihlášení k vašemu účtu ${product}`,
    preheader: (browser, system) => `${browser}, ${system}`,
    paragraph: 'Někdo se přihlásil k vašemu účtu z prohlížeče, který u něj dosud nebyl známý:',
    footnote: 'Pokud jste to byli vy, není třeba nic dělat.',
  },
  stopped: {
    subject: (product) => `Nezdařená přihlášení k vašemu účtu ${product}`,
    preheader: 'Příliš mnoho pokusů za sebou: nějakou dobu to nikdo nemůže zkusit znovu',
    paragraph:
      'Někdo se pokoušel přihlásit k vašemu účtu a příliš mnohokrát za sebou neuspěl. Další pokusy musí počkat. Poslední pokus:',
    still: 'Prohlížeče, ve kterých jste se už přihlásili, i přístupové klíče fungují dál.',
    button: 'Zobrazit protokol zabezpečení',
    footnote:
      'Pokud jste to byli vy, chvíli počkejte a zkuste to znovu. Pokud ne, nic se neotevřelo; používáte-li své heslo i jinde, zvolte si nové. Tento e-mail chodí nejvýše jednou denně.',
  },
}

const es: Words = {
  newSignIn: {
    subject: (product) => `Nuevo inicio de sesión en tu cuenta de ${product}`,
    preheader: (browser, system) => `${browser} en ${system}`,
    paragraph: 'Alguien inició sesión en tu cuenta desde un navegador que aún no conocía:',
    footnote: 'Si fuiste tú, no tienes que hacer nada.',
  },
  stopped: {
    subject: (product) => `Inicios de sesión fallidos en tu cuenta de ${product}`,
    preheader: 'Demasiados intentos seguidos: por un tiempo nadie puede probar de nuevo',
    paragraph:
      'Alguien intentó iniciar sesión en tu cuenta y falló demasiadas veces seguidas. Los siguientes intentos tienen que esperar. El último:',
    still: 'Los navegadores en los que ya habías iniciado sesión y las llaves de acceso siguen funcionando.',
    button: 'Ver el registro de seguridad',
    footnote:
      'Si fuiste tú, espera un poco e inténtalo de nuevo. Si no, no se abrió nada; elige una contraseña nueva si usas la tuya en otros sitios. Este correo llega como máximo una vez al día.',
  },
}

const ja: Words = {
  newSignIn: {
    subject: (product) => `${product}アカウントへの新しいサインイン`,
    preheader: (browser, system) => `${system}の${browser}`,
    paragraph: 'これまで使われたことのないブラウザーから、アカウントへのサインインがありました。',
    footnote: '自分の操作であれば、何もする必要はありません。',
  },
  stopped: {
    subject: (product) => `${product}アカウントへのサインインの失敗`,
    preheader: '連続した失敗が多すぎるため、しばらく試行できません',
    paragraph:
      'アカウントへのサインインが続けて何度も失敗しました。次の試行までしばらく待つ必要があります。最後の試行：',
    still: 'これまでにサインインしたことのあるブラウザーとパスキーは、引き続き使えます。',
    button: 'セキュリティログを見る',
    footnote:
      '自分の操作であれば、少し待ってからもう一度お試しください。そうでない場合も、アカウントは開かれていません。同じパスワードをほかでも使っている場合は、新しいパスワードを設定してください。このメールは1日に1回までお送りします。',
  },
}

const ar: Words = {
  newSignIn: {
    subject: (product) => `تسجيل دخول جديد إلى حسابك في ${product}`,
    preheader: (browser, system) => `${isolated(browser)} على ${isolated(system)}`,
    paragraph: 'سجّل شخص ما الدخول إلى حسابك من متصفح لم يُعرف من قبل:',
    footnote: 'إذا كنت أنت، فليس عليك فعل شيء.',
  },
  stopped: {
    subject: (product) => `محاولات فاشلة لتسجيل الدخول إلى حسابك في ${product}`,
    preheader: 'محاولات كثيرة متتالية: لن يُسمح لأحد بالمحاولة لبعض الوقت',
    paragraph:
      'حاول شخص ما تسجيل الدخول إلى حسابك وفشل مرات كثيرة متتالية. على المحاولات التالية أن تنتظر. آخر محاولة:',
    still: 'المتصفحات التي سجّلت الدخول منها من قبل ومفاتيح المرور تظل تعمل.',
    button: 'عرض سجل الأمان',
    footnote:
      'إذا كنت أنت، فانتظر قليلًا ثم أعد المحاولة. وإن لم تكن أنت، فلم يُفتح شيء؛ اختر كلمة مرور جديدة إن كنت تستخدم كلمتك في مكان آخر. تصلك هذه الرسالة مرة واحدة في اليوم على الأكثر.',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
