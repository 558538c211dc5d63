import type { Words } from './en'

/** The words of the mails about two-step verification as a whole, in Czech. */
export const cs: Words = {
  off: {
    subject: (product) => `Dvoufázové ověření vašeho účtu ${product} bylo vypnuto`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph:
      'Poslední způsob dvoufázového ověření byl odebrán: váš účet teď otevře samotné heslo. Záložní kódy už nefungují.',
  },
}
