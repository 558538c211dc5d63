import { isolated } from '../../kit/isolated'
import type { Dictionary } from '../../outbox/mail/dictionary'

/** The words of the mails about organizations, in every language; English says what each is told. */
const en = {
  mfaRequired: {
    subject: (name: string) => `${name} now requires two-step verification`,
    preheader: 'Until you turn it on you are locked out.',
    paragraph: (by: string, name: string) =>
      `${by} has decided that everybody in “${name}” and its projects must use two-step verification. Your account does not yet, so you cannot open them.`,
    kept: 'Your memberships are kept: they work again as soon as you have turned it on.',
    button: 'Turn it on',
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  mfaRequired: {
    subject: (name) => `${name} verlangt jetzt die Zwei-Faktor-Authentifizierung`,
    preheader: 'Bis Sie sie einschalten, sind Sie ausgesperrt.',
    paragraph: (by, name) =>
      `${by} hat entschieden, dass in „${name}“ und ihren Projekten alle die Zwei-Faktor-Authentifizierung verwenden müssen. Ihr Konto tut das noch nicht, deshalb können Sie dort nichts öffnen.`,
    kept: 'Ihre Mitgliedschaften bleiben erhalten: Sie gelten wieder, sobald Sie sie eingeschaltet haben.',
    button: 'Einschalten',
  },
}

const cs: Words = {
  mfaRequired: {
    subject: (name) => `${name} nově vyžaduje dvoufázové ověření`,
    preheader: 'Dokud ho nezapnete, nemáte přístup.',
    paragraph: (by, name) =>
      `V organizaci „${name}“ a jejích projektech musí nově všichni používat dvoufázové ověření (rozhodnutí: ${by}). Váš účet ho zatím nemá, takže je nemůžete otevřít.`,
    kept: 'Vaše členství zůstávají: začnou znovu platit, jakmile ho zapnete.',
    button: 'Zapnout',
  },
}

const es: Words = {
  mfaRequired: {
    subject: (name) => `${name} exige ahora la verificación en dos pasos`,
    preheader: 'Hasta que la actives, te quedas fuera.',
    paragraph: (by, name) =>
      `${by} ha decidido que todas las personas de «${name}» y sus proyectos deben usar la verificación en dos pasos. Tu cuenta aún no la usa, así que no puedes abrirlos.`,
    kept: 'Tus membresías se conservan: vuelven a funcionar en cuanto la actives.',
    button: 'Activarla',
  },
}

const ja: Words = {
  mfaRequired: {
    subject: (name) => `${name}で2段階認証が必須になりました`,
    preheader: 'オンにするまで入れません。',
    paragraph: (by, name) =>
      `${by}さんが、「${name}」とそのプロジェクトの全員に2段階認証を必須にしました。このアカウントではまだオンになっていないため、開けません。`,
    kept: 'メンバーの資格は残っています。オンにすれば、すぐにまた使えます。',
    button: 'オンにする',
  },
}

const ar: Words = {
  mfaRequired: {
    subject: (name) => `أصبح التحقق بخطوتين شرطًا في ${isolated(name)}`,
    preheader: 'لا يمكنك الدخول قبل تفعيله.',
    paragraph: (by, name) =>
      `بقرار من ${isolated(by)}، على كل من في «${isolated(name)}» ومشاريعها استخدام التحقق بخطوتين. حسابك لا يستخدمه بعد، لذا لا يمكنك فتحها.`,
    kept: 'عضوياتك محفوظة: تعمل من جديد فور تفعيله.',
    button: 'تفعيله',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
