import type { Words } from './en'

/** The words of the mails about organizations, in Czech. */
export const cs: Words = {
  mfaRequired: {
    subject: (name) => `${name} nově vyžaduje dvoufázové ověření`,
    preheader: 'Dokud ho nezapnete, nemáte přístup.',
    paragraph: (by, name) =>
      `V organizaci „${name}“ a jejích projektech musí nově všichni používat dvoufázové ověření (rozhodnutí: ${by}). Váš účet ho zatím nemá, takže je nemůžete otevřít.`,
    kept: 'Vaše členství zůstávají: začnou znovu platit, jakmile ho zapnete.',
    button: 'Zapnout',
  },
}
