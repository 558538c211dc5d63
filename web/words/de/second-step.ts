import type { secondStep as english, factorRefusals as englishRefusals } from '../en/second-step'

/** Refusals of passkeys, security keys and codes, in German. */
export const factorRefusals: typeof englishRefusals = {
  'challenge-expired': 'Das hat zu lange gedauert. Versuchen Sie es noch einmal.',
  'challenge-used': 'Diese Anfrage wurde schon beantwortet. Versuchen Sie es noch einmal.',
  'passkey-not-valid':
    'Die Antwort Ihres Passkeys oder Sicherheitsschlüssels war nicht lesbar. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen.',
  'passkey-refused': 'Dieser Passkey oder Sicherheitsschlüssel wurde nicht akzeptiert.',
  'passkey-unknown': 'Dieser Passkey ist hier nicht bekannt. Vielleicht wurde er gelöscht.',
  'passkey-taken': 'Dieser Passkey oder Sicherheitsschlüssel ist bereits registriert.',
  'wrong-code': 'Dieser Code stimmt nicht oder wurde schon verwendet.',
  'totp-set-up-expired':
    'Das Einrichten hat zu lange gedauert. Schließen Sie dieses Fenster, und beginnen Sie neu.',
  'second-step-required': 'Ein weiterer Schritt ist nötig.',
  'second-step-expired':
    'Diese Anmeldung hat zu lange gedauert oder ist schon abgeschlossen. Beginnen Sie neu.',
  'stronger-factor-required': 'Das Passwort reicht hier nicht. Bestätigen Sie auf anderem Weg.',
  'mfa-not-enabled': 'Die Zwei-Faktor-Authentifizierung ist ausgeschaltet.',
  'mfa-required-by':
    'Eine Organisation, der Sie angehören, verlangt die Zwei-Faktor-Authentifizierung. Deshalb bleibt die letzte Methode erhalten.',
  'prompt-closed': 'Nichts ist geschehen: Die Abfrage Ihres Browsers wurde geschlossen.',
  'already-registered': 'Dieses Gerät oder dieser Schlüssel ist für Ihr Konto bereits registriert.',
  'authenticator-unfit':
    'Dieses Gerät oder dieser Schlüssel kann nicht, was nötig ist. Richten Sie eine PIN oder Bildschirmsperre ein, oder nehmen Sie ein anderes Gerät.',
  'authenticator-failed':
    'Ihr Gerät oder Schlüssel hat nicht geantwortet. Versuchen Sie es noch einmal, oder nehmen Sie ein anderes Gerät.',
  'wrong-place':
    'Passkeys und Sicherheitsschlüssel funktionieren unter dieser Adresse nicht. Öffnen Sie Gatehouse unter seiner eigenen Adresse.',
}

/** What is said where a passkey or a second step opens the door, in German. */
export const secondStep: typeof english = {
  title: 'Zwei-Faktor-Authentifizierung',
  lead: 'Noch ein Schritt, damit ein gestohlenes Passwort nichts öffnet.',
  or: 'oder',
  withPasskey: 'Mit einem Passkey anmelden',
  passkeyNotUsed:
    'Es wurde kein Passkey verwendet. Versuchen Sie es noch einmal, oder melden Sie sich mit Ihrem Passwort an.',
  expired: 'Neu anmelden',
  expiredText:
    'Die Anmeldung hat zu lange gedauert oder wurde in einem anderen Tab abgeschlossen. Nichts ist verloren: Beginnen Sie neu.',
  choose: {
    totp: 'Authenticator-App verwenden',
    'recovery-code': 'Wiederherstellungscode verwenden',
    password: 'Passwort verwenden',
  },
  key: {
    passkey: 'Ihr Browser fragt nach Fingerabdruck, Gesicht oder Geräte-PIN.',
    'security-key':
      'Stecken Sie Ihren Sicherheitsschlüssel ein, oder halten Sie ihn an das Telefon, und berühren Sie ihn, sobald der Browser danach fragt.',
    both: 'Ihr Browser fragt nach Ihrem Passkey oder nach einer Berührung des Sicherheitsschlüssels.',
  },
  use: {
    passkey: 'Passkey verwenden',
    'security-key': 'Sicherheitsschlüssel verwenden',
    both: 'Passkey oder Sicherheitsschlüssel verwenden',
  },
  closed: 'Es wurde nichts verwendet. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.',
  noWebAuthn:
    'Dieser Browser unterstützt weder Passkeys noch Sicherheitsschlüssel. Öffnen Sie diese Seite in einem aktuellen Browser, über https.',
  code: 'Code aus Ihrer Authenticator-App',
  codeHint: 'Sechs Ziffern. Die App zeigt alle 30 Sekunden neue.',
  recoveryCode: 'Wiederherstellungscode',
  recoveryCodeHint: 'Einer der Codes, die Sie gespeichert haben. Jeder funktioniert einmal.',
  submit: 'Anmelden',
  lost: 'Nichts davon zur Hand? Wer dieses Gatehouse betreibt, kann Ihre Zwei-Faktor-Authentifizierung zurücksetzen.',
  startOver: 'Von vorn beginnen',
  noWay:
    'Hier gibt es nichts mehr, womit Sie bestätigen könnten. Melden Sie sich ab, und wählen Sie über „Passwort vergessen“ ein neues Passwort.',
  reset: 'Noch ein Schritt',
  resetLead:
    'Die Zwei-Faktor-Authentifizierung ist eingeschaltet, deshalb öffnet die E-Mail allein nichts. Ihre Eingaben bleiben erhalten.',
  resetSubmit: 'Neues Passwort speichern',
  activation: {
    how: 'So werden Sie sich anmelden',
    password: 'Passwort',
    passkey: 'Passkey',
    passkeyText:
      'Ihr Browser fragt nach Fingerabdruck, Gesicht oder Geräte-PIN und bewahrt den Passkey für Sie auf. Ein Passwort können Sie später hinzufügen.',
    submit: 'Passkey erstellen',
    closed: 'Es wurde kein Passkey erstellt. Versuchen Sie es noch einmal, oder wählen Sie ein Passwort.',
  },
}
