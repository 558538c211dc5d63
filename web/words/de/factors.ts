import type { factors as english } from '../en/factors'
import { numberOf, pluralOf } from '../plural'

const count = pluralOf('de')
const number = numberOf('de')

/** What a signed-in person reads about passkeys, two-step verification and recovery codes, in German. */
export const factors: typeof english = {
  created: 'Hinzugefügt #',
  lastUsed: 'zuletzt verwendet #',
  neverUsed: 'noch nicht verwendet',
  name: 'Name',
  rename: 'Umbenennen',
  renameNamed: (name) => `${name} umbenennen`,
  passkeys: {
    title: 'Passkeys',
    lead: 'Anmelden mit Fingerabdruck, Gesicht oder Geräte-PIN: nichts zu merken und nichts preiszugeben.',
    register: 'Passkey registrieren',
    empty: 'Noch keine Passkeys',
    emptyText:
      'Mit einem Passkey melden Sie sich mit Fingerabdruck, Gesicht oder Geräte-PIN an statt mit einem Passwort.',
    missing:
      'Dieser Browser unterstützt keine Passkeys. Öffnen Sie diese Seite in einem aktuellen Chrome, Edge, Firefox oder Safari, über https.',
    closed: 'Es wurde kein Passkey registriert.',
    registered: 'Ihr Passkey ist registriert.',
    nameHint: 'Damit Sie ihn von Ihren anderen unterscheiden können.',
    renamed: 'Ihr Passkey ist umbenannt.',
    synced: 'Synchronisiert',
    deviceBound: 'Gerätegebunden',
    thisDevice: 'Dieses Gerät',
    delete: 'Löschen',
    deleteNamed: (name) => `${name} löschen`,
    deleteTitle: (name) => `„${name}“ löschen?`,
    effect: 'Er meldet Sie nicht mehr an, auf keinem Gerät.',
    effectStep: 'Er dient nicht mehr als zweiter Faktor.',
    effectLast: 'Er ist Ihr einziger Passkey: Danach melden Sie sich mit Ihrem Passwort an.',
    effectNoPassword:
      'Er ist Ihr einziger Weg hinein. Um sich wieder anzumelden, brauchen Sie „Passwort vergessen“.',
    effectTold: 'Ihr Passwort-Manager erfährt, dass er ihn vergessen soll.',
    effectNotTold:
      'Dieser Browser kann es Ihrem Passwort-Manager nicht mitteilen. Löschen Sie ihn auch dort, sonst wird er weiter angeboten.',
    deleted: (name) => `„${name}“ ist gelöscht.`,
  },
  twoStep: {
    title: 'Zwei-Faktor-Authentifizierung',
    lead: 'Nach Ihrem Passwort ein Code oder die Berührung eines Schlüssels: Ein gestohlenes Passwort öffnet dann nichts.',
    off: 'Die Zwei-Faktor-Authentifizierung ist ausgeschaltet',
    offText:
      'Schalten Sie sie mit einer Authenticator-App auf Ihrem Telefon oder mit einem Sicherheitsschlüssel ein.',
    offRequired: (names) =>
      `Verlangt von ${names}: Bis sie eingeschaltet ist, können Sie dort nicht arbeiten.`,
    wayBack: 'Sobald sie eingeschaltet ist, kommen Sie dorthin zurück, wo Sie waren.',
    enable: 'MFA einschalten',
    choose: 'Wählen Sie Ihre erste Methode. Weitere können Sie später hinzufügen.',
    totp: 'Authenticator-App',
    totpText: 'Eine App auf Ihrem Telefon zeigt sechs Ziffern, die Sie beim Anmelden eingeben.',
    enableTotp: 'TOTP einschalten',
    securityKey: 'Sicherheitsschlüssel',
    noSecurityKey:
      'Dieser Browser unterstützt keine Sicherheitsschlüssel. Öffnen Sie diese Seite in einem aktuellen Browser, über https.',
    securityKeyText:
      'Ein kleiner Schlüssel für USB oder NFC, den Sie beim Anmelden berühren. Auch FIDO-U2F-Schlüssel funktionieren.',
    enableSecurityKey: 'Sicherheitsschlüssel einschalten',
    on: 'Multi-Faktor-Authentifizierung ist eingeschaltet',
    devices: (devices) =>
      count(devices, { one: 'Sie haben # Gerät eingerichtet', other: 'Sie haben # Geräte eingerichtet' }),
    settings: 'Einstellungen ansehen oder ändern',
    requiredBy: (names) => `Verlangt von ${names}.`,
    reconfigure: 'Neu einrichten',
    reconfigureLabel: 'Die Authenticator-App neu einrichten',
    remove: 'Entfernen',
    removeNamed: (name) => `${name} entfernen`,
    removeTitle: (name) => `„${name}“ entfernen?`,
    removeTotpTitle: 'Die Authenticator-App entfernen?',
    turnOffTitle: 'Die Zwei-Faktor-Authentifizierung ausschalten?',
    turnOff: 'Ausschalten',
    cannotTurnOff: 'Diese Methode muss bleiben',
    cannotTurnOffText: (names) =>
      `Sie ist Ihre letzte, und die Zwei-Faktor-Authentifizierung wird von ${names} verlangt. Richten Sie zuerst eine andere Methode ein, oder treten Sie aus.`,
    effectTotp: 'Ihre Codes melden Sie nicht mehr an.',
    effectKey: 'Er dient nicht mehr als zweiter Faktor.',
    effectLeft: (methods) =>
      count(methods, { one: '# andere Methode bleibt.', other: '# andere Methoden bleiben.' }),
    effectLast: 'Es ist Ihre letzte Methode: Danach öffnet Ihr Passwort allein Ihr Konto.',
    effectCodes: (codes) =>
      count(codes, {
        one: 'Ihr # Wiederherstellungscode funktioniert nicht mehr.',
        other: 'Ihre # Wiederherstellungscodes funktionieren nicht mehr.',
      }),
    removed: (name) => `„${name}“ ist entfernt.`,
    totpRemoved: 'Die Authenticator-App ist entfernt.',
    turnedOff: 'Die Zwei-Faktor-Authentifizierung ist ausgeschaltet.',
  },
  totp: {
    title: 'Authenticator-App einrichten',
    moveTitle: 'Anderes Gerät einrichten',
    lead: 'Jede App für Einmalcodes eignet sich: Google Authenticator, Microsoft Authenticator, 1Password, Aegis und viele mehr.',
    moveLead: 'Die App, die Sie jetzt verwenden, funktioniert weiter, bis Sie die neue aktivieren.',
    scan: 'Mit der App scannen',
    qr: 'QR-Code mit dem Schlüssel Ihres Kontos für eine Authenticator-App',
    type: 'Oder diesen Schlüssel eingeben',
    copy: 'Schlüssel kopieren',
    open: 'In einer App auf diesem Gerät öffnen',
    code: 'Die sechs Ziffern, die die App jetzt zeigt',
    submit: 'Aktivieren',
    activated: 'Ihre Authenticator-App ist eingerichtet.',
    moved: 'Das neue Gerät ist in Gebrauch; das alte funktioniert nicht mehr.',
  },
  securityKey: {
    title: 'Sicherheitsschlüssel hinzufügen',
    lead: 'Halten Sie den Schlüssel bereit. Ihr Browser fordert Sie auf, ihn einzustecken und zu berühren.',
    nameHint: 'Zum Beispiel „mein-schlüssel“, damit Sie ihn von Ihren anderen unterscheiden können.',
    submit: 'Hinzufügen',
    touch: 'Berühren Sie jetzt Ihren Sicherheitsschlüssel',
    touchText:
      'Stecken Sie ihn in einen USB-Anschluss, oder halten Sie ihn an das Telefon, und drücken Sie seine Taste, wenn sie blinkt.',
    closed:
      'Der Schlüssel wurde nicht hinzugefügt. Versuchen Sie es noch einmal, wenn Sie ihn zur Hand haben.',
    added: (name) => `Der neue Sicherheitsschlüssel „${name}“ wurde hinzugefügt.`,
    renamed: 'Ihr Sicherheitsschlüssel ist umbenannt.',
  },
  recoveryCodes: {
    title: 'Wiederherstellungscodes',
    lead: 'Für den Tag, an dem Telefon oder Schlüssel nicht zur Hand ist: Jeder Code ersetzt einmal den zweiten Faktor.',
    none: 'Sie erhalten zehn davon, wenn Sie die Zwei-Faktor-Authentifizierung einschalten.',
    left: (left, total) =>
      `${number(left)} von ${count(total, { one: '# Wiederherstellungscode übrig', other: '# Wiederherstellungscodes übrig' })}`,
    few: 'Erstellen Sie neue, bevor Ihnen keiner mehr bleibt.',
    empty:
      'Alle sind verbraucht. Ohne Codes sperrt ein verlorenes Telefon oder ein verlorener Schlüssel Sie aus.',
    created: 'Erstellt #',
    make: 'Neue Codes erstellen',
    makeTitle: 'Neue Wiederherstellungscodes erstellen?',
    makeEffects: (left) =>
      count(left, {
        one: 'Der # Code, der übrig ist, funktioniert nicht mehr.',
        other: 'Die # Codes, die übrig sind, funktionieren nicht mehr.',
      }),
    makeEffectsNone: 'Ihre verbrauchten Codes werden vergessen.',
    makeEffectsShown: 'Zehn neue werden angezeigt, ein einziges Mal.',
    saveTitle: 'Speichern Sie Ihre Wiederherstellungscodes',
    saveLead:
      'Sie werden nur dieses eine Mal angezeigt. Bewahren Sie sie dort auf, wo Sie sie auch ohne Telefon finden: ausgedruckt oder in einem Passwort-Manager.',
    codes: 'Wiederherstellungscodes',
    download: 'Herunterladen',
    copy: 'Kopieren',
    print: 'Drucken',
    fileName: 'gatehouse-recovery-codes.txt',
    fileHead: (email, date) =>
      `Gatehouse-Wiederherstellungscodes von ${email}, erstellt am ${date}. Jeder funktioniert einmal.`,
    done: 'Ich habe sie gespeichert',
    leaveTitle: 'Gehen, ohne sie zu speichern?',
    leaveText:
      'Sie werden nicht wieder angezeigt. Ohne sie sperrt ein verlorenes Telefon oder ein verlorener Schlüssel Sie aus.',
    back: 'Zurück zu den Codes',
    leave: 'Gehen',
  },
}
