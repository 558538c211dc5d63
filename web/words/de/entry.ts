import { numberOf, pluralOf } from '../plural'
import type { Volumes } from '../volumes'
import { factorRefusals, secondStep } from './second-step'

const count = pluralOf('de')
const number = numberOf('de')
const characters = { one: '# Zeichen', other: '# Zeichen' }

const refusals: Volumes['entry']['refusals'] = {
  'invalid-input': 'Einige Felder brauchen noch einen Blick.',
  'body-not-json': 'Diese Seite und der Server verstehen einander nicht. Laden Sie die Seite neu.',
  'unsupported-media-type': 'Diese Seite und der Server verstehen einander nicht. Laden Sie die Seite neu.',
  'body-too-large': 'Das ist mehr Text, als hier Platz hat. Kürzen Sie ihn.',
  'not-signed-in': 'Sie wurden abgemeldet. Melden Sie sich wieder an; Ihre Eingaben bleiben erhalten.',
  'cross-site':
    'Ihr Browser hat diese Anfrage einer anderen Website zugeordnet, deshalb wurde nichts geändert. Laden Sie die Seite neu.',
  'stale-page':
    'Diese Seite war veraltet, deshalb wurde nichts geändert. Jetzt ist sie aktuell: Versuchen Sie es noch einmal.',
  'step-up-required': 'Bestätigen Sie zuerst, dass Sie es sind.',
  'not-found': 'Hier ist nichts mehr.',
  'method-not-allowed': 'Diese Seite und der Server verstehen einander nicht. Laden Sie die Seite neu.',
  'wrong-credentials': 'E-Mail-Adresse oder Passwort stimmt nicht.',
  'wrong-password': 'Das ist nicht Ihr aktuelles Passwort.',
  'no-password': 'Dieses Konto hat noch kein Passwort.',
  'too-many-attempts': (wait) =>
    wait
      ? `Zu viele Versuche. Versuchen Sie es in ${wait} noch einmal.`
      : 'Zu viele Versuche. Versuchen Sie es später noch einmal.',
  'too-many-requests': (wait) =>
    wait
      ? `Zu viele Anfragen. Versuchen Sie es in ${wait} noch einmal.`
      : 'Zu viele Anfragen. Versuchen Sie es in einem Augenblick noch einmal.',
  'too-many-mails': (wait) =>
    wait
      ? `Sie haben anderen so viele Nachrichten geschickt, wie in einer Stunde erlaubt sind. Versuchen Sie es in ${wait} noch einmal.`
      : 'Sie haben anderen so viele Nachrichten geschickt, wie in einer Stunde erlaubt sind. Versuchen Sie es später noch einmal.',
  'too-many-changes': (wait) =>
    wait
      ? `Sie haben innerhalb eines Tages fünfmal um eine andere Adresse gebeten. Versuchen Sie es in ${wait} noch einmal.`
      : 'Sie haben innerhalb eines Tages fünfmal um eine andere Adresse gebeten. Versuchen Sie es morgen noch einmal.',
  'link-not-valid':
    'Dieser Link ist ungültig. Vielleicht wurde er abgeschnitten: Kopieren Sie ihn vollständig aus der E-Mail.',
  'link-expired': 'Dieser Link ist abgelaufen.',
  'link-used': 'Dieser Link wurde schon verwendet.',
  'link-superseded': 'Es wurde ein neuerer Link gesendet: Verwenden Sie diesen.',
  'set-up-closed': 'Dieses Gatehouse ist bereits eingerichtet. Melden Sie sich an.',
  'sign-up-closed': 'Konten entstehen hier auf Einladung. Fragen Sie, wer dieses Gatehouse betreibt.',
  'token-scope-denied': 'Die Berechtigungen dieses Tokens decken das nicht ab.',
  'token-network-denied': 'Dieses Token darf von dieser Adresse aus nicht verwendet werden.',
  'email-taken': 'Diese Adresse gehört zu einem anderen Konto.',
  'email-unchanged': 'Das ist bereits Ihre Adresse.',
  ...factorRefusals,
  'deletion-blocked':
    'Sie sind irgendwo die letzte Person, deshalb kann Ihr Konto noch nicht gelöscht werden. Benennen Sie zuerst eine Nachfolge.',
  'email-change-forbidden':
    'Ihre E-Mail-Adresse kennzeichnet hier Ihr Konto und lässt sich nicht ändern. Eine neue Adresse braucht ein neues Konto.',
  changed:
    'Im selben Augenblick hat sich hier etwas anderes geändert, deshalb wurde nichts gespeichert. Versuchen Sie es noch einmal.',
  'try-again': 'Das hat gerade nicht geklappt. Versuchen Sie es in einem Augenblick noch einmal.',
  internal:
    'Auf unserer Seite ist etwas fehlgeschlagen. Es liegt nicht an Ihnen; versuchen Sie es in einem Augenblick noch einmal.',
  offline: 'Sie sind offline. Nichts ist verloren: Versuchen Sie es noch einmal, sobald Sie verbunden sind.',
  'no-answer':
    'Der Server hat nicht geantwortet. Nichts ist verloren: Versuchen Sie es in einem Augenblick noch einmal.',
  'not-confirmed': 'Nichts wurde geändert, weil es nicht bestätigt wurde.',
  'other-account':
    'In diesem Browser haben Sie sich mit einem anderen Konto angemeldet, deshalb wurde nichts geändert. Die Seite zeigt jetzt dieses Konto.',
  unknown: 'Das hat nicht geklappt.',
}

const fieldErrors: Volumes['entry']['fieldErrors'] = {
  required: () => 'Füllen Sie dieses Feld aus.',
  'wrong-type': () => 'Ein solcher Text gehört nicht hierher.',
  'too-short': (limit) =>
    limit ? `Verwenden Sie mindestens ${count(limit, characters)}.` : 'Das ist zu kurz.',
  'too-long': (limit) =>
    limit ? `Verwenden Sie höchstens ${count(limit, characters)}.` : 'Das ist zu lang.',
  'not-an-email': () => 'Geben Sie eine vollständige E-Mail-Adresse ein, etwa name@example.com.',
  'not-an-option': () => 'Wählen Sie eine der Möglichkeiten.',
  'wrong-format': () => 'Das hat nicht die richtige Form.',
  'unknown-field': () => 'Der Server kennt dieses Feld nicht. Laden Sie die Seite neu.',
  'not-well-formed': () =>
    'Hierin steht ein Zeichen, das sich nicht speichern lässt. Geben Sie den Text ohne es ein.',
  'not-a-number': () => 'Geben Sie eine Zahl ein.',
  'password-too-short': (limit) =>
    limit ? `Verwenden Sie mindestens ${count(limit, characters)}.` : 'Verwenden Sie ein längeres Passwort.',
  'password-too-long': (limit) =>
    limit ? `Verwenden Sie höchstens ${count(limit, characters)}.` : 'Verwenden Sie ein kürzeres Passwort.',
  'password-common': () =>
    'Viele verwenden dieses Passwort oder ein ähnliches, deshalb wird es früh erraten. Wählen Sie ein anderes.',
  'password-personal': () =>
    'Das enthält Ihren Namen, Ihre E-Mail-Adresse oder unseren Namen und ist deshalb leicht zu erraten. Wählen Sie ein anderes.',
  'password-unchanged': () => 'Das ist Ihr aktuelles Passwort. Wählen Sie ein anderes.',
}

/** What a person reads at the door, in German. */
export const entry: Volumes['entry'] = {
  product: 'Gatehouse',
  refusals,
  fieldErrors,
  pageTitle: (page) => `${page} · Gatehouse`,
  ui: {
    cancel: 'Abbrechen',
    save: 'Speichern',
    close: 'Schließen',
    retry: 'Noch einmal versuchen',
    edit: 'Bearbeiten',
    editNamed: (what) => `${what} bearbeiten`,
    dismiss: 'Ausblenden',
    comma: ', ',
    optional: 'freiwillig',
    working: 'In Arbeit',
    loading: 'Wird geladen',
    requestId: (id) => `Anfrage ${id}`,
    showPassword: 'Passwort anzeigen',
    hidePassword: 'Passwort verbergen',
    capsLock: 'Die Feststelltaste ist aktiv.',
    errorSummary: (fields) =>
      count(fields, {
        one: 'Ein Feld braucht noch einen Blick',
        other: '# Felder brauchen noch einen Blick',
      }),
    failed: 'Das konnte nicht geladen werden',
    notices: 'Hinweise',
    copied: 'Kopiert',
    notCopied: 'Das ließ sich nicht kopieren. Markieren Sie den Text, und kopieren Sie ihn selbst.',
  },
  shell: {
    skip: 'Zum Inhalt springen',
    home: 'Startseite',
    breadcrumb: 'Sie sind hier',
    search: 'Suchen',
    accountMenu: (name) => `Kontomenü von ${name}`,
    notifications: (unread) =>
      unread > 0
        ? `Benachrichtigungen, ${count(unread, { one: '# ungelesen', other: '# ungelesen' })}`
        : 'Benachrichtigungen',
    accountSettings: 'Kontoeinstellungen',
    organizations: 'Organisationen',
    administration: 'Administration',
    theme: 'Erscheinungsbild',
    language: 'Sprache',
    themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
    apiReference: 'API-Referenz',
    shortcuts: 'Tastenkürzel',
    signOut: 'Abmelden',
    signedOut: 'Sie sind abgemeldet.',
    offline:
      'Sie sind offline. Ihre Eingaben bleiben erhalten, und diese Seite macht weiter, sobald Sie wieder verbunden sind.',
    backOnline: 'Sie sind wieder verbunden.',
  },
  passwords: {
    minimum: (length) =>
      `Mindestens ${count(length, characters)}. Ein paar Wörter, die Sie sich merken können, eignen sich gut.`,
    strength: 'Passwortstärke',
    levels: ['Sehr schwach', 'Schwach', 'Mittel', 'Gut', 'Stark'],
    moreNeeded: (missing) => count(missing, { one: 'Noch # Zeichen nötig', other: 'Noch # Zeichen nötig' }),
    reasons: {
      common: 'Es ähnelt einem Passwort, das viele verwenden.',
      personal: 'Es enthält Ihren Namen oder Ihre E-Mail-Adresse.',
      keys: 'Benachbarte Tasten werden früh erraten.',
      repeats: 'Wiederholte Zeichen oder Wörter bringen wenig.',
      sequence: 'Folgen wie abc oder 6543 bringen wenig.',
      date: 'Daten und Jahreszahlen werden früh erraten.',
      none: '',
    },
    choose: 'Passwort wählen',
  },
  signIn: {
    title: 'Anmelden',
    heading: 'Bei Gatehouse anmelden',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    submit: 'Anmelden',
    forgot: 'Passwort vergessen',
    newHere: 'Neu hier?',
    signUp: 'Konto erstellen',
    inviteOnly: 'Konten entstehen hier auf Einladung.',
    toGoOn: 'Melden Sie sich an, um dorthin zu gelangen, wohin Sie wollten.',
    signedInAs: (email) => `Sie sind als ${email} angemeldet.`,
    goOn: 'Weiter',
    otherAccount: 'Anderes Konto verwenden',
    secondStep: 'Zwei-Faktor-Authentifizierung',
    leaving: (day: string) => `Ihr Konto wird am ${day} gelöscht`,
    leavingText:
      'Sie sind überall abgemeldet. Um das Konto zu behalten, melden Sie sich vorher an oder verwenden Sie den Link in der E-Mail, die wir Ihnen geschickt haben.',
  },
  secondStep,
  signUp: {
    title: 'Konto erstellen',
    lead: 'Wir senden Ihnen einen Link; ein Passwort wählen Sie, sobald Sie ihn öffnen.',
    name: 'Name',
    email: 'E-Mail-Adresse',
    submit: 'Konto erstellen',
    haveOne: 'Sie haben schon ein Konto?',
    signIn: 'Anmelden',
    closed: 'Konten entstehen auf Einladung',
    closedText:
      'Wer dieses Gatehouse betreibt, lädt per E-Mail ein. Wenn Sie eine Einladung haben, öffnen Sie den Link darin.',
    sent: 'Sehen Sie in Ihr Postfach',
    sentText: (email) =>
      `Wenn ${email} hier ein Konto haben kann, ist eine Nachricht unterwegs. Ihr Link funktioniert nur begrenzte Zeit.`,
    nothingCame:
      'Nach ein paar Minuten noch nichts da? Sehen Sie im Spam-Ordner nach, oder versuchen Sie es noch einmal.',
    again: 'Andere Adresse verwenden',
  },
  setUp: {
    title: 'Gatehouse einrichten',
    lead: 'So entsteht das erste Konto. Es darf alles, wählen Sie sein Passwort deshalb mit Bedacht.',
    name: 'Name',
    email: 'E-Mail-Adresse',
    submit: 'Das erste Konto erstellen',
  },
  activate: {
    title: 'Konto aktivieren',
    lead: (email) =>
      `Das Konto ist für ${email}. Nennen Sie Ihren Namen und wie Sie sich anmelden werden, und es gehört Ihnen.`,
    name: 'Name',
    submit: 'Aktivieren',
  },
  forgot: {
    title: 'Passwort vergessen',
    lead: 'Nennen Sie Ihre E-Mail-Adresse, und wir senden Ihnen einen Link, mit dem Sie ein neues Passwort wählen.',
    email: 'E-Mail-Adresse',
    submit: 'Link senden',
    back: 'Zurück zur Anmeldung',
    sent: 'Sehen Sie in Ihr Postfach',
    sentText: (email) =>
      `Wenn ${email} hier ein Konto hat, ist eine Nachricht unterwegs. Der Link darin funktioniert einmal, eine Stunde lang.`,
    nothingCame:
      'Nach ein paar Minuten noch nichts da? Sehen Sie im Spam-Ordner nach, oder versuchen Sie es noch einmal: Nur der neueste Link funktioniert.',
    again: 'Noch einmal senden',
  },
  reset: {
    title: 'Neues Passwort wählen',
    lead: (email) => `Für das Konto von ${email}. Sie werden überall abgemeldet.`,
    submit: 'Neues Passwort speichern',
    done: 'Ihr Passwort ist geändert',
    doneText: 'Sie sind überall abgemeldet. Melden Sie sich mit dem neuen Passwort an.',
    keepTokens: 'Meine Zugriffstokens behalten',
    keepTokensHint: (names: string) => `Andernfalls enden: ${names}`,
  },
  verifyEmail: {
    title: 'Neue Adresse bestätigen',
    lead: (newEmail) => `Ab dann melden Sie sich mit ${newEmail} an, und alle unsere E-Mails gehen dorthin.`,
    instead: (email) => `Sie tritt an die Stelle von ${email}.`,
    submit: 'Diese Adresse bestätigen',
    done: 'Ihre Adresse ist geändert',
    doneText: (email) => `Von nun an melden Sie sich mit ${email} an. Ihre anderen Sitzungen sind beendet.`,
  },
  undo: {
    title: 'Adressänderung rückgängig machen',
    lead: (email) => `Damit ist ${email} wieder die Adresse des Kontos.`,
    submit: 'Alte Adresse wiederherstellen',
    done: 'Die alte Adresse ist zurück',
    doneText: (email) =>
      `Das Konto läuft wieder unter ${email}. In diesem Postfach finden Sie einen Link, mit dem Sie ein neues Passwort wählen.`,
  },
  notMe: {
    title: 'Das war ich nicht',
    lead: (email) => `Das Konto von ${email} sichern:`,
    submit: 'Mein Konto sichern',
    done: 'Ihr Konto ist gesichert',
    doneText: (email) =>
      `Alle sind abgemeldet. Im Postfach von ${email} finden Sie einen Link, mit dem Sie ein neues Passwort wählen.`,
  },
  recovery: {
    ends: {
      sessions: (count: number) => `Sitzungen, die enden: ${number(count)}`,
      tokens: (count: number) => `Zugriffstokens, die enden: ${number(count)}`,
      devices: (count: number) => `Browser, die vergessen werden: ${number(count)}`,
    },
    password:
      'Das Passwort funktioniert nicht mehr. Wir senden Ihnen einen Link, mit dem Sie ein neues wählen.',
    address: (email: string) => `Die Adresse ist wieder ${email}.`,
    goes: (what: string) => `Wird entfernt: ${what}`,
    comesBack: (what: string) => `Kommt zurück: ${what}`,
    stays: (what: string) => `Bleibt: ${what}`,
    twoStepOn: 'Die Zwei-Faktor-Authentifizierung ist danach eingeschaltet.',
    twoStepOff: 'Die Zwei-Faktor-Authentifizierung ist danach ausgeschaltet.',
    kinds: {
      passkey: 'Passkey',
      'security-key': 'Sicherheitsschlüssel',
      totp: 'Authenticator-App',
      'recovery-code': 'Wiederherstellungscodes',
    },
    named: (kind: string, name: string) => `${kind} „${name}“`,
    added: (what: string, day: string) => `${what}, hinzugefügt am ${day}`,
    left: 'Außer dem neuen Passwort öffnet noch dies das Konto oder wird verlangt:',
    nothingLeft: 'Sonst öffnet nichts das Konto: kein Passkey, kein Token, keine Sitzung.',
  },
  cancelMfaReset: {
    title: 'Zwei-Faktor-Authentifizierung behalten',
    lead: (email) =>
      `Jemand hat verlangt, die Zwei-Faktor-Authentifizierung für das Konto von ${email} auszuschalten.`,
    effects: ['Sie bleibt eingeschaltet, und alles, was Sie eingerichtet haben, bleibt, wie es ist.'],
    submit: 'Eingeschaltet lassen',
    done: 'Die Zwei-Faktor-Authentifizierung bleibt eingeschaltet',
    doneText: 'Wenn Sie das nicht selbst verlangt haben, sagen Sie es denen, die Ihre Organisation betreuen.',
  },
  cancelDeletion: {
    title: 'Konto behalten',
    lead: (email: string) => `Das Konto von ${email} soll gelöscht werden.`,
    effects: ['Es bleibt bestehen, mit allem, was dazugehört.', 'Seine Zugriffstoken gelten wieder.'],
    submit: 'Mein Konto behalten',
    done: 'Ihr Konto bleibt',
    doneText: 'Melden Sie sich an, um weiterzumachen.',
  },
  links: {
    checking: 'Der Link wird geprüft',
    missing: 'Der Link ist nicht vollständig',
    broken: 'Dieser Link funktioniert nicht',
    expired: 'Dieser Link ist abgelaufen',
    used: 'Dieser Link wurde schon verwendet',
    expiredText: 'Links funktionieren nur begrenzte Zeit, damit eine alte E-Mail nichts öffnet.',
    usedText: 'Wenn Sie das waren, ist nichts mehr zu tun.',
    superseded: 'Es wurde ein neuerer Link gesendet',
    supersededText: 'Nur der neueste Link funktioniert. Sie finden ihn in Ihrem Postfach.',
    askAgain: 'Neuen Link anfordern',
    signIn: 'Zur Anmeldung',
    home: 'Zur Startseite',
    wrongPlace: 'Dieser Link ist für etwas anderes',
    open: 'Die richtige Seite öffnen',
  },
  notFound: {
    title: 'Nicht gefunden',
    heading: 'Unter dieser Adresse gibt es nichts',
    text: 'Der Link ist vielleicht alt oder die Adresse vertippt.',
    home: 'Zur Startseite',
  },
  failed: {
    title: 'Etwas ist fehlgeschlagen',
    heading: 'Diese Seite ist stehen geblieben',
    text: 'Es liegt nicht an Ihnen, und nichts Gespeichertes ist verloren. Laden Sie neu; wenn es wieder fehlschlägt, sagen Sie es denen, die dieses Gatehouse betreiben.',
    reload: 'Neu laden',
  },
  offline: {
    title: 'Offline',
    heading: 'Sie sind offline',
    text: 'Diese Seite konnte nicht geladen werden. Sie erscheint von selbst, sobald Sie verbunden sind.',
  },
}
