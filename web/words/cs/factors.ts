import type { factors as english } from '../en/factors'
import { numberOf, pluralOf } from '../plural'

const count = pluralOf('cs')
const number = numberOf('cs')

/**
 * What a signed-in person reads about passkeys, two-step verification and recovery codes, in Czech. `#`
 * stands for a moment in `created` and `lastUsed`.
 */
export const factors: typeof english = {
  created: 'Přidán #',
  lastUsed: 'naposledy použit #',
  neverUsed: 'zatím nepoužit',
  name: 'Název',
  rename: 'Přejmenovat',
  renameNamed: (name) => `Přejmenovat ${name}`,
  passkeys: {
    title: 'Přístupové klíče',
    lead: 'Přihlašujte se otiskem prstu, obličejem nebo PINem zařízení: nic si nepamatujete a nic neprozradíte.',
    register: 'Zaregistrovat přístupový klíč',
    empty: 'Zatím žádné přístupové klíče',
    emptyText:
      'S přístupovým klíčem se místo heslem přihlásíte otiskem prstu, obličejem nebo PINem zařízení.',
    missing:
      'Tento prohlížeč neumí přístupové klíče. Otevřete stránku v aktuálním Chromu, Edgi, Firefoxu nebo Safari přes https.',
    closed: 'Žádný přístupový klíč nebyl zaregistrován.',
    registered: 'Váš přístupový klíč je zaregistrován.',
    nameHint: 'Abyste ho poznali mezi ostatními.',
    renamed: 'Váš přístupový klíč je přejmenován.',
    synced: 'Synchronizovaný',
    deviceBound: 'Vázaný na zařízení',
    thisDevice: 'Toto zařízení',
    delete: 'Smazat',
    deleteNamed: (name) => `Smazat ${name}`,
    deleteTitle: (name) => `Smazat „${name}“?`,
    effect: 'Už vás nepřihlásí, na žádném zařízení.',
    effectStep: 'Už nebude sloužit jako druhý krok.',
    effectLast: 'Je to váš jediný přístupový klíč: dál se budete přihlašovat heslem.',
    effectNoPassword:
      'Je to vaše jediná cesta dovnitř. K dalšímu přihlášení budete potřebovat „Zapomenuté heslo“.',
    effectTold: 'Správce hesel se dozví, že ho má zapomenout.',
    effectNotTold:
      'Tento prohlížeč to správci hesel říct neumí. Smažte klíč i tam, jinak se bude dál nabízet.',
    deleted: (name) => `Klíč „${name}“ je smazán.`,
  },
  twoStep: {
    title: 'Dvoufázové ověření',
    lead: 'Po hesle ještě kód nebo dotyk klíče: odcizené heslo pak nic neotevře.',
    off: 'Dvoufázové ověření je vypnuté',
    offText: 'Zapněte ho ověřovací aplikací v telefonu nebo bezpečnostním klíčem.',
    offRequired: (names) => `Vyžaduje: ${names}. Dokud není zapnuté, nemůžete tam pracovat.`,
    wayBack: 'Jakmile bude zapnuté, vrátíte se tam, kde jste byli.',
    enable: 'Zapnout MFA',
    choose: 'Vyberte první způsob. Další můžete přidat později.',
    totp: 'Ověřovací aplikace',
    totpText: 'Aplikace v telefonu ukazuje šest číslic, které při přihlášení opíšete.',
    enableTotp: 'Zapnout TOTP',
    securityKey: 'Bezpečnostní klíč',
    noSecurityKey:
      'Tento prohlížeč neumí bezpečnostní klíče. Otevřete stránku v aktuálním prohlížeči přes https.',
    securityKeyText:
      'Malý klíč pro USB nebo NFC, kterého se při přihlášení dotknete. Fungují i klíče FIDO U2F.',
    enableSecurityKey: 'Zapnout bezpečnostní klíč',
    on: 'Vícefaktorové ověření je zapnuté',
    devices: (devices) =>
      count(devices, {
        one: 'Máte nastavené # zařízení',
        few: 'Máte nastavená # zařízení',
        many: 'Máte nastaveno # zařízení',
        other: 'Máte nastaveno # zařízení',
      }),
    settings: 'Zobrazit nebo změnit nastavení',
    requiredBy: (names) => `Vyžaduje: ${names}.`,
    reconfigure: 'Nastavit znovu',
    reconfigureLabel: 'Nastavit ověřovací aplikaci znovu',
    remove: 'Odebrat',
    removeNamed: (name) => `Odebrat ${name}`,
    removeTitle: (name) => `Odebrat „${name}“?`,
    removeTotpTitle: 'Odebrat ověřovací aplikaci?',
    turnOffTitle: 'Vypnout dvoufázové ověření?',
    turnOff: 'Vypnout',
    cannotTurnOff: 'Tento způsob musí zůstat',
    cannotTurnOffText: (names) =>
      `Je váš poslední a dvoufázové ověření vyžaduje: ${names}. Nejdřív nastavte jiný způsob, nebo odejděte.`,
    effectTotp: 'Její kódy vás už nepřihlásí.',
    effectKey: 'Už nebude sloužit jako druhý krok.',
    effectLeft: (methods) =>
      count(methods, {
        one: '# další způsob zůstává.',
        few: '# další způsoby zůstávají.',
        many: '# dalšího způsobu zůstává.',
        other: '# dalších způsobů zůstává.',
      }),
    effectLast: 'Je to váš poslední způsob: váš účet pak otevře samotné heslo.',
    effectCodes: (codes) =>
      count(codes, {
        one: 'Váš # záložní kód přestane fungovat.',
        few: 'Vaše # záložní kódy přestanou fungovat.',
        many: 'Vašeho # záložního kódu už nepůjde použít.',
        other: 'Vašich # záložních kódů přestane fungovat.',
      }),
    removed: (name) => `Klíč „${name}“ je odebrán.`,
    totpRemoved: 'Ověřovací aplikace je odebrána.',
    turnedOff: 'Dvoufázové ověření je vypnuté.',
  },
  totp: {
    title: 'Nastavení ověřovací aplikace',
    moveTitle: 'Nastavení jiného zařízení',
    lead: 'Použijte libovolnou aplikaci pro jednorázové kódy: Google Authenticator, Microsoft Authenticator, 1Password, Aegis a mnoho dalších.',
    moveLead: 'Aplikace, kterou používáte teď, bude fungovat, dokud neaktivujete novou.',
    scan: 'Naskenujte tohle aplikací',
    qr: 'QR kód s klíčem vašeho účtu pro ověřovací aplikaci',
    type: 'Nebo opište tento klíč',
    copy: 'Kopírovat klíč',
    open: 'Otevřít v aplikaci na tomto zařízení',
    code: 'Šest číslic, které aplikace právě ukazuje',
    submit: 'Aktivovat',
    activated: 'Vaše ověřovací aplikace je nastavená.',
    moved: 'Nové zařízení se používá; staré už nefunguje.',
  },
  securityKey: {
    title: 'Přidání bezpečnostního klíče',
    lead: 'Mějte klíč po ruce. Prohlížeč vás vyzve, abyste ho zasunuli a dotkli se ho.',
    nameHint: 'Třeba „můj-klíč“, abyste ho poznali mezi ostatními.',
    submit: 'Přidat',
    touch: 'Teď se dotkněte bezpečnostního klíče',
    touchText: 'Zasuňte ho do portu USB nebo přiložte k telefonu a stiskněte jeho tlačítko, až bude blikat.',
    closed: 'Klíč nebyl přidán. Zkuste to znovu, až ho budete mít po ruce.',
    added: (name) => `Nový bezpečnostní klíč „${name}“ byl přidán.`,
    renamed: 'Váš bezpečnostní klíč je přejmenován.',
  },
  recoveryCodes: {
    title: 'Záložní kódy',
    lead: 'Na den, kdy nemáte po ruce telefon ani klíč: každý kód jednou nahradí druhý krok.',
    none: 'Deset jich dostanete, když zapnete dvoufázové ověření.',
    left: (left, total) =>
      `Zbývá ${number(left)} z ${count(total, {
        one: '# záložního kódu',
        few: '# záložních kódů',
        many: '# záložního kódu',
        other: '# záložních kódů',
      })}`,
    few: 'Vytvořte si nové, než vám dojdou.',
    empty: 'Všechny jsou použité. Bez kódů se po ztrátě telefonu nebo klíče do účtu nedostanete.',
    created: 'Vytvořeny #',
    make: 'Vytvořit nové kódy',
    makeTitle: 'Vytvořit nové záložní kódy?',
    makeEffects: (left) =>
      count(left, {
        one: '# zbývající kód přestane fungovat.',
        few: '# zbývající kódy přestanou fungovat.',
        many: '# zbývajícího kódu přestane fungovat.',
        other: '# zbývajících kódů přestane fungovat.',
      }),
    makeEffectsNone: 'Použité kódy se zapomenou.',
    makeEffectsShown: 'Ukáže se deset nových, jedinkrát.',
    saveTitle: 'Uložte si záložní kódy',
    saveLead:
      'Ukážou se jen tentokrát. Schovejte je tam, kde je najdete i bez telefonu: vytištěné nebo ve správci hesel.',
    codes: 'Záložní kódy',
    download: 'Stáhnout',
    copy: 'Kopírovat',
    print: 'Vytisknout',
    fileName: 'gatehouse-recovery-codes.txt',
    fileHead: (email, date) =>
      `Záložní kódy Gatehouse pro ${email}, vytvořené ${date}. Každý funguje jednou.`,
    done: 'Mám je uložené',
    leaveTitle: 'Odejít bez uložení?',
    leaveText: 'Znovu se neukážou. Bez nich se po ztrátě telefonu nebo klíče do účtu nedostanete.',
    back: 'Zpět ke kódům',
    leave: 'Odejít',
  },
}
