import { numberOf, pluralOf } from '../plural'
import type { Volumes } from '../volumes'
import { factorRefusals, secondStep } from './second-step'

const count = pluralOf('cs')
const number = numberOf('cs')
const characters = { one: '# znak', few: '# znaky', many: '# znaku', other: '# znaků' }

const refusals: Volumes['entry']['refusals'] = {
  'invalid-input': 'Některá pole je potřeba opravit.',
  'body-not-json': 'Stránka a server si nerozumějí. Načtěte stránku znovu.',
  'unsupported-media-type': 'Stránka a server si nerozumějí. Načtěte stránku znovu.',
  'body-too-large': 'To je víc textu, než se sem vejde. Zkraťte ho.',
  'not-signed-in': 'Byli jste odhlášeni. Přihlaste se znovu; co jste napsali, zůstává.',
  'cross-site':
    'Prohlížeč označil požadavek jako přicházející z jiného webu, a proto se nic nezměnilo. Načtěte stránku znovu.',
  'stale-page': 'Stránka byla zastaralá, a proto se nic nezměnilo. Teď je aktuální: zkuste to znovu.',
  'step-up-required': 'Nejdřív potvrďte, že jste to vy.',
  'not-found': 'Tady už nic není.',
  'method-not-allowed': 'Stránka a server si nerozumějí. Načtěte stránku znovu.',
  'wrong-credentials': 'E-mailová adresa nebo heslo není správné.',
  'wrong-password': 'To není vaše současné heslo.',
  'no-password': 'Tento účet zatím nemá heslo.',
  'too-many-attempts': (wait) =>
    wait ? `Příliš mnoho pokusů. Čas do dalšího pokusu: ${wait}.` : 'Příliš mnoho pokusů. Zkuste to později.',
  'too-many-requests': (wait) =>
    wait
      ? `Příliš mnoho požadavků. Čas do dalšího pokusu: ${wait}.`
      : 'Příliš mnoho požadavků. Zkuste to za chvíli.',
  'too-many-mails': (wait) =>
    wait
      ? `Poslali jste ostatním tolik zpráv, kolik je za hodinu dovoleno. Čas do dalšího pokusu: ${wait}.`
      : 'Poslali jste ostatním tolik zpráv, kolik je za hodinu dovoleno. Zkuste to později.',
  'too-many-changes': (wait) =>
    wait
      ? `Během jednoho dne jste pětkrát požádali o jinou adresu. Čas do dalšího pokusu: ${wait}.`
      : 'Během jednoho dne jste pětkrát požádali o jinou adresu. Zkuste to zítra.',
  'link-not-valid': 'Tento odkaz není platný. Možná byl useknutý: zkopírujte ho z e-mailu celý.',
  'link-expired': 'Platnost tohoto odkazu vypršela.',
  'link-used': 'Tento odkaz už byl použit.',
  'link-superseded': 'Byl odeslán novější odkaz: použijte ten.',
  'set-up-closed': 'Tento Gatehouse už je nastavený. Přihlaste se.',
  'sign-up-closed': 'Účty tu vznikají na pozvání. Požádejte o něj provozovatele tohoto Gatehouse.',
  'token-scope-denied': 'Oprávnění tohoto tokenu na to nestačí.',
  'token-network-denied': 'Tento token se z této adresy nesmí používat.',
  'email-taken': 'Tato adresa patří jinému účtu.',
  'email-unchanged': 'To už vaše adresa je.',
  'deletion-blocked': 'Někde jste poslední, takže váš účet zatím nelze smazat. Nejdřív určete nástupce.',
  ...factorRefusals,
  'email-change-forbidden':
    'E-mailová adresa zde určuje váš účet a nelze ji změnit. Nová adresa potřebuje nový účet.',
  changed: 'Ve stejnou chvíli to změnilo něco jiného, a proto se nic neuložilo. Zkuste to znovu.',
  'try-again': 'Teď se to nepovedlo. Zkuste to za chvíli znovu.',
  internal: 'Něco selhalo na naší straně. Není to vaše chyba; zkuste to za chvíli znovu.',
  offline: 'Jste offline. O nic jste nepřišli: zkuste to znovu, až budete připojeni.',
  'no-answer': 'Server neodpověděl. O nic jste nepřišli: zkuste to za chvíli znovu.',
  'not-confirmed': 'Nic se nezměnilo, protože to nebylo potvrzeno.',
  'other-account':
    'V tomto prohlížeči jste se přihlásili k jinému účtu, a proto se nic nezměnilo. Stránka teď ukazuje ten účet.',
  unknown: 'To se nepovedlo.',
}

const fieldErrors: Volumes['entry']['fieldErrors'] = {
  required: () => 'Vyplňte toto pole.',
  'wrong-type': () => 'Takový text sem nepatří.',
  'too-short': (limit) => (limit ? `Použijte aspoň ${count(limit, characters)}.` : 'To je příliš krátké.'),
  'too-long': (limit) => (limit ? `Použijte nejvýš ${count(limit, characters)}.` : 'To je příliš dlouhé.'),
  'not-an-email': () => 'Zadejte celou e-mailovou adresu, třeba jmeno@example.com.',
  'not-an-option': () => 'Vyberte jednu z možností.',
  'wrong-format': () => 'To nemá správný tvar.',
  'unknown-field': () => 'Server toto pole nezná. Načtěte stránku znovu.',
  'not-well-formed': () => 'Je tu znak, který nelze uložit. Napište to znovu bez něj.',
  'not-a-number': () => 'Zadejte číslo.',
  'password-too-short': (limit) =>
    limit ? `Použijte aspoň ${count(limit, characters)}.` : 'Použijte delší heslo.',
  'password-too-long': (limit) =>
    limit ? `Použijte nejvýš ${count(limit, characters)}.` : 'Použijte kratší heslo.',
  'password-common': () =>
    'Toto nebo podobné heslo používá mnoho lidí, a proto se hádá mezi prvními. Zvolte jiné.',
  'password-personal': () =>
    'Obsahuje vaše jméno, e-mailovou adresu nebo náš název, a proto se snadno uhodne. Zvolte jiné.',
  'password-unchanged': () => 'To je vaše současné heslo. Zvolte jiné.',
}

/** What a person reads at the door, in Czech. */
export const entry: Volumes['entry'] = {
  product: 'Gatehouse',
  refusals,
  fieldErrors,
  pageTitle: (page) => `${page} · Gatehouse`,
  ui: {
    cancel: 'Zrušit',
    save: 'Uložit',
    close: 'Zavřít',
    retry: 'Zkusit znovu',
    edit: 'Upravit',
    editNamed: (what) => `Upravit: ${what}`,
    dismiss: 'Skrýt',
    optional: 'nepovinné',
    working: 'Pracuje se',
    loading: 'Načítá se',
    requestId: (id) => `Požadavek ${id}`,
    showPassword: 'Zobrazit heslo',
    hidePassword: 'Skrýt heslo',
    capsLock: 'Caps Lock je zapnutý.',
    errorSummary: (fields) =>
      count(fields, {
        one: 'Jedno pole je potřeba opravit',
        few: '# pole je potřeba opravit',
        many: '# pole je potřeba opravit',
        other: '# polí je potřeba opravit',
      }),
    failed: 'Tohle se nepodařilo načíst',
    notices: 'Oznámení',
    copied: 'Zkopírováno',
    notCopied: 'Tohle nešlo zkopírovat. Označte text a zkopírujte ho sami.',
    comma: ', ',
  },
  shell: {
    skip: 'Přejít k obsahu',
    home: 'Úvod',
    breadcrumb: 'Kde jste',
    accountMenu: (name) => `Nabídka účtu: ${name}`,
    notifications: (unread) =>
      unread > 0
        ? `Oznámení, ${count(unread, { one: '# nepřečtené', few: '# nepřečtená', many: '# nepřečteného', other: '# nepřečtených' })}`
        : 'Oznámení',
    accountSettings: 'Nastavení účtu',
    organizations: 'Organizace',
    administration: 'Správa',
    theme: 'Vzhled',
    language: 'Jazyk',
    themes: { system: 'Podle systému', light: 'Světlý', dark: 'Tmavý' },
    search: 'Hledat',
    apiReference: 'Referenční příručka API',
    shortcuts: 'Klávesové zkratky',
    signOut: 'Odhlásit se',
    signedOut: 'Jste odhlášeni.',
    offline: 'Jste offline. Co jste napsali, zůstává a stránka bude pokračovat, až se připojíte.',
    backOnline: 'Jste znovu připojeni.',
  },
  passwords: {
    minimum: (length) =>
      `Aspoň ${count(length, characters)}. Dobře poslouží pár slov, která si zapamatujete.`,
    strength: 'Síla hesla',
    levels: ['Velmi slabé', 'Slabé', 'Ucházející', 'Dobré', 'Silné'],
    moreNeeded: (missing) =>
      count(missing, {
        one: 'Chybí ještě # znak',
        few: 'Chybějí ještě # znaky',
        many: 'Chybí ještě # znaku',
        other: 'Chybí ještě # znaků',
      }),
    reasons: {
      common: 'Podobá se heslu, které používá mnoho lidí.',
      personal: 'Obsahuje vaše jméno nebo e-mailovou adresu.',
      keys: 'Sousední klávesy se hádají brzy.',
      repeats: 'Opakované znaky nebo slova moc nepřidají.',
      sequence: 'Řady jako abc nebo 6543 moc nepřidají.',
      date: 'Data a letopočty se hádají brzy.',
      none: '',
    },
    choose: 'Zvolte heslo',
  },
  signIn: {
    title: 'Přihlášení',
    heading: 'Přihlášení do Gatehouse',
    email: 'E-mailová adresa',
    password: 'Heslo',
    submit: 'Přihlásit se',
    forgot: 'Zapomenuté heslo',
    newHere: 'Jste tu poprvé?',
    signUp: 'Vytvořit účet',
    inviteOnly: 'Účty tu vznikají na pozvání.',
    toGoOn: 'Přihlaste se a budete pokračovat, kam jste chtěli.',
    signedInAs: (email) => `Jste přihlášeni jako ${email}.`,
    goOn: 'Pokračovat',
    otherAccount: 'Použít jiný účet',
    secondStep: 'Dvoufázové ověření',
    leaving: (day) => `Váš účet bude smazán ${day}`,
    leavingText:
      'Všude jste odhlášeni. Chcete-li si účet ponechat, do té doby se přihlaste, nebo použijte odkaz v e-mailu, který jsme vám poslali.',
  },
  secondStep,
  signUp: {
    title: 'Vytvořit účet',
    lead: 'Pošleme vám odkaz; heslo si zvolíte, až ho otevřete.',
    name: 'Jméno',
    email: 'E-mailová adresa',
    submit: 'Vytvořit účet',
    haveOne: 'Už účet máte?',
    signIn: 'Přihlaste se',
    closed: 'Účty vznikají na pozvání',
    closedText: 'Provozovatel tohoto Gatehouse zve lidi e-mailem. Máte-li pozvánku, otevřete odkaz v ní.',
    sent: 'Podívejte se do schránky',
    sentText: (email) =>
      `Pokud ${email} může mít zde účet, zpráva je na cestě. Odkaz v ní funguje omezenou dobu.`,
    nothingCame: 'Po několika minutách nic? Podívejte se do spamu, nebo to zkuste znovu.',
    again: 'Použít jinou adresu',
  },
  setUp: {
    title: 'Nastavení Gatehouse',
    lead: 'Takto vznikne první účet. Může všechno, proto jeho heslo volte pečlivě.',
    name: 'Jméno',
    email: 'E-mailová adresa',
    submit: 'Vytvořit první účet',
  },
  activate: {
    title: 'Aktivace účtu',
    lead: (email) => `Účet je pro ${email}. Napište své jméno a jak se budete přihlašovat, a je váš.`,
    name: 'Jméno',
    submit: 'Aktivovat',
  },
  forgot: {
    title: 'Zapomenuté heslo',
    lead: 'Napište svou e-mailovou adresu a pošleme vám odkaz, přes který si zvolíte nové heslo.',
    email: 'E-mailová adresa',
    submit: 'Poslat odkaz',
    back: 'Zpět na přihlášení',
    sent: 'Podívejte se do schránky',
    sentText: (email) =>
      `Pokud ${email} má zde účet, zpráva je na cestě. Odkaz v ní funguje jednou, a to hodinu.`,
    nothingCame:
      'Po několika minutách nic? Podívejte se do spamu, nebo to zkuste znovu: funguje jen nejnovější odkaz.',
    again: 'Poslat znovu',
  },
  reset: {
    title: 'Nové heslo',
    lead: (email) => `K účtu ${email}. Všude budete odhlášeni.`,
    submit: 'Uložit nové heslo',
    done: 'Vaše heslo je změněno',
    doneText: 'Všude jste odhlášeni. Přihlaste se novým heslem.',
    keepTokens: 'Ponechat moje přístupové tokeny',
    keepTokensHint: (names: string) => `Jinak skončí: ${names}`,
  },
  verifyEmail: {
    title: 'Potvrzení nové adresy',
    lead: (newEmail) =>
      `Od této chvíle se budete přihlašovat adresou ${newEmail} a chodit na ni budou všechny naše e-maily.`,
    instead: (email) => `Nahradí adresu ${email}.`,
    submit: 'Potvrdit tuto adresu',
    done: 'Vaše adresa je změněna',
    doneText: (email) => `Odteď se přihlašujete adresou ${email}. Vaše ostatní relace skončily.`,
  },
  undo: {
    title: 'Vrácení změny adresy',
    lead: (email) => `Adresou účtu bude znovu ${email}.`,
    submit: 'Vrátit starou adresu',
    done: 'Stará adresa je zpět',
    doneText: (email) =>
      `Účet je znovu pod adresou ${email}. V její schránce najdete odkaz, přes který si zvolíte nové heslo.`,
  },
  notMe: {
    title: 'To jsem nebyl(a) já',
    lead: (email) => `Zabezpečit účet ${email}:`,
    submit: 'Zabezpečit můj účet',
    done: 'Váš účet je zabezpečen',
    doneText: (email) =>
      `Všichni jsou odhlášeni. Ve schránce ${email} najdete odkaz, přes který si zvolíte nové heslo.`,
  },
  recovery: {
    ends: {
      sessions: (count: number) => `Relace, které skončí: ${number(count)}`,
      tokens: (count: number) => `Přístupové tokeny, které skončí: ${number(count)}`,
      devices: (count: number) => `Zapomenuté prohlížeče: ${number(count)}`,
    },
    password: 'Heslo přestane fungovat. Pošleme vám odkaz, přes který si zvolíte nové.',
    address: (email: string) => `Adresou bude znovu ${email}.`,
    goes: (what: string) => `Bude odebráno: ${what}`,
    comesBack: (what: string) => `Bude obnoveno: ${what}`,
    stays: (what: string) => `Zůstane: ${what}`,
    twoStepOn: 'Dvoufázové ověření pak bude zapnuté.',
    twoStepOff: 'Dvoufázové ověření pak bude vypnuté.',
    kinds: {
      passkey: 'přístupový klíč',
      'security-key': 'bezpečnostní klíč',
      totp: 'ověřovací aplikace',
      'recovery-code': 'záložní kódy',
    },
    named: (kind: string, name: string) => `${kind} „${name}“`,
    added: (what: string, day: string) => `${what}, přidáno ${day}`,
    left: 'Kromě nového hesla účet ještě otevírá nebo se vyžaduje:',
    nothingLeft: 'Nic jiného účet neotevře: žádný přístupový klíč, token ani relace.',
  },
  cancelMfaReset: {
    title: 'Ponechat dvoufázové ověření',
    lead: (email) => `Někdo požádal o vypnutí dvoufázového ověření účtu ${email}.`,
    effects: ['Zůstane zapnuté a vše, co jste si nastavili, zůstane, jak je.'],
    submit: 'Nechat zapnuté',
    done: 'Dvoufázové ověření zůstává zapnuté',
    doneText: 'Pokud jste o to sami nežádali, řekněte to tomu, kdo se stará o vaši organizaci.',
  },
  cancelDeletion: {
    title: 'Ponechat účet',
    lead: (email) => `Účet ${email} má být smazán.`,
    effects: ['Zůstane se vším, co v něm je.', 'Jeho přístupové tokeny znovu začnou fungovat.'],
    submit: 'Ponechat můj účet',
    done: 'Váš účet zůstává',
    doneText: 'Přihlaste se a pokračujte.',
  },
  links: {
    checking: 'Ověřujeme odkaz',
    missing: 'Odkaz není celý',
    broken: 'Tento odkaz nefunguje',
    expired: 'Platnost tohoto odkazu vypršela',
    used: 'Tento odkaz už byl použit',
    expiredText: 'Odkazy fungují omezenou dobu, aby starý e-mail nic neotevřel.',
    usedText: 'Pokud jste to byli vy, není už co dělat.',
    superseded: 'Byl odeslán novější odkaz',
    supersededText: 'Funguje jen nejnovější odkaz. Najdete ho ve své schránce.',
    askAgain: 'Požádat o nový odkaz',
    signIn: 'Přejít na přihlášení',
    home: 'Přejít na úvod',
    wrongPlace: 'Tento odkaz je pro něco jiného',
    open: 'Otevřít správnou stránku',
  },
  notFound: {
    title: 'Nenalezeno',
    heading: 'Na této adrese nic není',
    text: 'Odkaz je možná starý nebo je v adrese překlep.',
    home: 'Přejít na úvod',
  },
  failed: {
    title: 'Něco selhalo',
    heading: 'Tato stránka přestala fungovat',
    text: 'Není to vaše chyba a nic uloženého se neztratilo. Načtěte ji znovu; pokud selže zas, řekněte to provozovateli tohoto Gatehouse.',
    reload: 'Načíst znovu',
  },
  offline: {
    title: 'Offline',
    heading: 'Jste offline',
    text: 'Tuto stránku se nepodařilo načíst. Objeví se sama, až budete připojeni.',
  },
}
