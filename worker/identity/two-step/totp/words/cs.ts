import type { Words } from './en'

/** The words of the mails about authenticator apps, in Czech. */
export const cs: Words = {
  added: {
    subject: (product) => `K vašemu účtu ${product} byla přidána ověřovací aplikace`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph:
      'K vašemu účtu byla nastavena ověřovací aplikace. Když se odteď přihlásíte heslem, budeme chtít i její kód.',
  },
  replaced: {
    subject: (product) => `Ověřovací aplikace vašeho účtu ${product} byla nahrazena`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph: 'K vašemu účtu byla nastavena jiná ověřovací aplikace. Kódy té dřívější už nefungují.',
  },
  removed: {
    subject: (product) => `Z vašeho účtu ${product} byla odebrána ověřovací aplikace`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph:
      'Ověřovací aplikace byla odebrána z vašeho účtu. Její kódy už nefungují; ostatní způsoby přihlášení ano.',
  },
}
