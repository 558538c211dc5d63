import type { Dictionary } from '../../outbox/mail/dictionary'

/**
 * The words of the mails about two-step verification as a whole, in every language; English says what each is
 * told.
 */
const en = {
  off: {
    subject: (product: string) => `Two-step verification of your ${product} account was turned off`,
    preheader: 'If this was not you, act now.',
    paragraph:
      'The last method of two-step verification was removed: your password alone opens your account now. Recovery codes no longer work.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  off: {
    subject: (product) => `Die Zwei-Faktor-Authentifizierung Ihres ${product}-Kontos wurde ausgeschaltet`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph:
      'Die letzte Methode der Zwei-Faktor-Authentifizierung wurde entfernt: Jetzt öffnet Ihr Passwort allein Ihr Konto. Wiederherstellungscodes funktionieren nicht mehr.',
  },
}

const cs: Words = {
  off: {
    subject: (product) => `Dvoufázové ověření vašeho účtu ${product} bylo vypnuto`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph:
      'Poslední způsob dvoufázového ověření byl odebrán: váš účet teď otevře samotné heslo. Záložní kódy už nefungují.',
  },
}

const es: Words = {
  off: {
    subject: (product) => `Se desactivó la verificación en dos pasos de tu cuenta de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph:
      'Se quitó el último método de la verificación en dos pasos: ahora tu contraseña por sí sola abre tu cuenta. Los códigos de recuperación ya no funcionan.',
  },
}

const ja: Words = {
  off: {
    subject: (product) => `${product}アカウントの2段階認証がオフになりました`,
    preheader: '身に覚えがない場合は、すぐに対処してください。',
    paragraph:
      '2段階認証の最後の方法が外されたため、パスワードだけでアカウントに入れるようになりました。リカバリーコードは使えません。',
  },
}

const ar: Words = {
  off: {
    subject: (product) => `تم إيقاف التحقق بخطوتين لحسابك في ${product}`,
    preheader: 'إذا لم تكن أنت، فتصرّف الآن.',
    paragraph:
      'أُزيلت آخر طريقة للتحقق بخطوتين: تكفي الآن كلمة المرور وحدها لفتح حسابك. لم تعد رموز الاسترداد تعمل.',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
