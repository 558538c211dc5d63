import type { secondStep as english, factorRefusals as englishRefusals } from '../en/second-step'

/** Refusals of passkeys, security keys and codes, in Czech. */
export const factorRefusals: typeof englishRefusals = {
  'challenge-expired': 'Trvalo to příliš dlouho. Zkuste to znovu.',
  'challenge-used': 'Na tuto výzvu už byla odpověď. Zkuste to znovu.',
  'passkey-not-valid':
    'Odpověď vašeho přístupového nebo bezpečnostního klíče nešlo přečíst. Zkuste to znovu, nebo použijte jiný.',
  'passkey-refused': 'Tento přístupový nebo bezpečnostní klíč nebyl přijat.',
  'passkey-unknown': 'Tento přístupový klíč tu neznáme. Možná byl smazán.',
  'passkey-taken': 'Tento přístupový nebo bezpečnostní klíč už je zaregistrován.',
  'wrong-code': 'Kód není správný, nebo už byl použit.',
  'totp-set-up-expired': 'Nastavování trvalo příliš dlouho. Zavřete okno a začněte znovu.',
  'second-step-required': 'Je potřeba ještě jeden krok.',
  'second-step-expired': 'Toto přihlášení trvalo příliš dlouho, nebo už bylo dokončeno. Začněte znovu.',
  'stronger-factor-required': 'Heslo zde nestačí. Potvrďte to jiným způsobem.',
  'mfa-not-enabled': 'Dvoufázové ověření je vypnuté.',
  'mfa-required-by':
    'Organizace, do které patříte, vyžaduje dvoufázové ověření, a proto poslední způsob zůstává.',
  'prompt-closed': 'Nic se nestalo: dotaz prohlížeče byl zavřen.',
  'already-registered': 'Toto zařízení nebo klíč už je u vašeho účtu zaregistrován.',
  'authenticator-unfit':
    'Toto zařízení nebo klíč neumí, co je potřeba. Nastavte mu PIN nebo zámek obrazovky, nebo použijte jiné.',
  'authenticator-failed': 'Vaše zařízení nebo klíč neodpověděl. Zkuste to znovu, nebo použijte jiné.',
  'wrong-place':
    'Přístupové a bezpečnostní klíče na této adrese nefungují. Otevřete Gatehouse na jeho vlastní adrese.',
}

/** What is said where a passkey or a second step opens the door, in Czech. */
export const secondStep: typeof english = {
  title: 'Dvoufázové ověření',
  lead: 'Ještě jeden krok, aby odcizené heslo nic neotevřelo.',
  or: 'nebo',
  withPasskey: 'Přihlásit se přístupovým klíčem',
  passkeyNotUsed: 'Žádný přístupový klíč nebyl použit. Zkuste to znovu, nebo se přihlaste heslem.',
  expired: 'Přihlaste se znovu',
  expiredText:
    'Přihlášení trvalo příliš dlouho, nebo bylo dokončeno na jiné kartě. O nic jste nepřišli: začněte znovu.',
  choose: {
    totp: 'Použít ověřovací aplikaci',
    'recovery-code': 'Použít záložní kód',
    password: 'Použít heslo',
  },
  key: {
    passkey: 'Prohlížeč se zeptá na otisk prstu, obličej nebo PIN zařízení.',
    'security-key':
      'Zasuňte bezpečnostní klíč nebo ho přiložte k telefonu a dotkněte se ho, až vás prohlížeč vyzve.',
    both: 'Prohlížeč se zeptá na přístupový klíč nebo na dotyk bezpečnostního klíče.',
  },
  use: {
    passkey: 'Použít přístupový klíč',
    'security-key': 'Použít bezpečnostní klíč',
    both: 'Použít přístupový nebo bezpečnostní klíč',
  },
  closed: 'Nic nebylo použito. Zkuste to znovu, nebo zvolte jiný způsob.',
  noWebAuthn:
    'Tento prohlížeč neumí přístupové ani bezpečnostní klíče. Otevřete stránku v aktuálním prohlížeči přes https.',
  code: 'Kód z ověřovací aplikace',
  codeHint: 'Šest číslic. Aplikace každých 30 sekund ukáže nové.',
  recoveryCode: 'Záložní kód',
  recoveryCodeHint: 'Jeden z kódů, které jste si uložili. Každý funguje jednou.',
  submit: 'Přihlásit se',
  lost: 'Nemáte nic z toho po ruce? Požádejte provozovatele tohoto Gatehouse o reset dvoufázového ověření.',
  startOver: 'Začít znovu',
  noWay: 'Tady už není čím potvrdit. Odhlaste se a zvolte si nové heslo přes „Zapomenuté heslo“.',
  reset: 'Ještě jeden krok',
  resetLead: 'Dvoufázové ověření je zapnuté, takže samotný e-mail nic neotevře. Co jste napsali, zůstává.',
  resetSubmit: 'Uložit nové heslo',
  activation: {
    how: 'Jak se budete přihlašovat',
    password: 'Heslo',
    passkey: 'Přístupový klíč',
    passkeyText:
      'Prohlížeč se zeptá na otisk prstu, obličej nebo PIN zařízení a klíč pro vás uchová. Heslo můžete přidat později.',
    submit: 'Vytvořit přístupový klíč',
    closed: 'Přístupový klíč nevznikl. Zkuste to znovu, nebo zvolte heslo.',
  },
}
