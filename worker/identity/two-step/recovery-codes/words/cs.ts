import { pluralOf } from '../../../../kit/plural'
import type { Words } from './en'

const count = pluralOf('cs')

/** The words of the mails about recovery codes, in Czech. */
export const cs: Words = {
  used: {
    subject: (product) => `Byl použit záložní kód vašeho účtu ${product}`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph: (left) =>
      `Místo druhého kroku byl použit záložní kód. Už nefunguje. ${left === 0 ? 'Nezbývá žádný kód.' : count(left, { one: 'Zbývá jeden kód.', few: 'Zbývají # kódy.', many: 'Zbývá # kódu.', other: 'Zbývá # kódů.' })}`,
  },
  few: {
    subject: (product) => `K účtu ${product} vám zbývá málo záložních kódů`,
    preheader: 'Je čas vytvořit nové.',
    paragraph: (left) =>
      `${count(left, { one: 'Zbývá vám jen jeden záložní kód.', few: 'Zbývají vám jen # záložní kódy.', many: 'Zbývá vám jen # záložního kódu.', other: 'Zbývá vám jen # záložních kódů.' })} Vytvořte si nové, než vám dojdou: kdybyste přišli o ostatní způsoby druhého kroku, bez kódu byste se do účtu nedostali.`,
    button: 'Vytvořit nové kódy',
  },
  replaced: {
    subject: (product) => `Nové záložní kódy k vašemu účtu ${product}`,
    preheader: 'Pokud jste to nebyli vy, jednejte hned.',
    paragraph: 'K vašemu účtu byla vytvořena nová sada záložních kódů. Dřívější kódy už nefungují.',
  },
}
