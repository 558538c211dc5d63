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
}

const cs: Words = {
  newSignIn: {
    subject: (product) => `Nové přihlášení k vašemu účtu ${product}`,
    preheader: (browser, system) => `${browser}, ${system}`,
    paragraph: 'Někdo se přihlásil k vašemu účtu z prohlížeče, který u něj dosud nebyl známý:',
    footnote: 'Pokud jste to byli vy, není třeba nic dělat.',
  },
}

const es: Words = {
  newSignIn: {
    subject: (product) => `Nuevo inicio de sesión en tu cuenta de ${product}`,
    preheader: (browser, system) => `${browser} en ${system}`,
    paragraph: 'Alguien inició sesión en tu cuenta desde un navegador que aún no conocía:',
    footnote: 'Si fuiste tú, no tienes que hacer nada.',
  },
}

const ja: Words = {
  newSignIn: {
    subject: (product) => `${product}アカウントへの新しいサインイン`,
    preheader: (browser, system) => `${system}の${browser}`,
    paragraph: 'これまで使われたことのないブラウザーから、アカウントへのサインインがありました。',
    footnote: '自分の操作であれば、何もする必要はありません。',
  },
}

const ar: Words = {
  newSignIn: {
    subject: (product) => `تسجيل دخول جديد إلى حسابك في ${product}`,
    preheader: (browser, system) => `${isolated(browser)} على ${isolated(system)}`,
    paragraph: 'سجّل شخص ما الدخول إلى حسابك من متصفح لم يُعرف من قبل:',
    footnote: 'إذا كنت أنت، فليس عليك فعل شيء.',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
