import type { Words } from './en'

/** The words of the mails about tokens, in Czech. */
export const cs: Words = {
  created: {
    subject: (product) => `K vašemu účtu ${product} byl vytvořen token`,
    preheader: (thing) => `Token „${thing}“ může přes API jednat za vás.`,
    paragraph: (thing) =>
      `Byl vytvořen token „${thing}“. Kdo ho má, může přes API dělat to co vy, pokud to dovolují jeho oprávnění:`,
    footnote: 'Kdykoli ho můžete ukončit mezi tokeny svého účtu.',
  },
  revoked: {
    subject: (product) => `Token vašeho účtu ${product} byl zneplatněn`,
    preheader: (thing) => `Ukončil ho někdo, kdo měl token „${thing}“.`,
    paragraph: (thing) =>
      `Někdo, kdo měl token „${thing}“, ho ukončil, jak se to dělá s tokenem nalezeným tam, kde být nemá:`,
    advice: 'Co ho používalo, už nefunguje. Vytvořte místo něj nový a zjistěte, kudy mohl starý uniknout.',
    footnote: 'Takto může token ukončit jen ten, kdo zná jeho hodnotu.',
  },
  expiring: {
    subject: (thing) => `Platnost tokenu „${thing}“ brzy vyprší`,
    preheader: (time) => `Skončí ${time}.`,
    paragraph: (thing, time) =>
      `Platnost vašeho tokenu „${thing}“ skončí ${time}. Co ho používá, přestane fungovat.`,
    advice: 'Obměňte ho: nový má stejný název i oprávnění a starý funguje dál, než ho nahradíte novým.',
    button: 'Zobrazit mé tokeny',
  },
}
