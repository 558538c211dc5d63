import type { features as english } from '../../en/admin/features'
import { pluralOf } from '../../plural'

const count = pluralOf('cs')

/** What is said about features and project templates, in Czech. */
export const features: typeof english = {
  title: 'Funkce',
  lead: 'Co lze lidem a projektům přidělit nad rámec obvyklého.',
  types: { admin: 'Pro lidi', project: 'Pro projekty', global: 'Všude' },
  new: 'Nová funkce',
  name: 'Název',
  nameHint: 'Jak ji znají programy. Později ho nelze změnit.',
  type: 'Pro koho je',
  fieldTitle: 'Titulek',
  description: 'Popis',
  byAdmin: 'Lidé si ji smějí přidělit sami, správci projektu svému projektu',
  viaApi: 'Lze ji přidělovat a odebírat',
  make: 'Vytvořit funkci',
  made: (name) => `Funkce ${name} je vytvořena.`,
  saved: (name) => `Funkce ${name} je změněna.`,
  byAnybody: 'Otevřená všem',
  byStaff: 'Přidělují superadmini',
  byNobody: 'Pevná',
  deleteTitle: (name) => `Smazat ${name}?`,
  deleteEffects: ['Bude odebrána všem a všemu, kdo ji má.', 'Nelze ji vrátit.'],
  deleted: (name) => `Funkce ${name} je smazána.`,
  templates: 'Šablony projektů',
  templatesLead: 'Z čeho vznikají projekty. Změna platí pro projekty vytvořené od teď.',
  days: (days) =>
    count(days, {
      one: 'Skončí po # dni',
      few: 'Skončí po # dnech',
      many: 'Skončí po # dne',
      other: 'Skončí po # dnech',
    }),
  noDays: 'Bez konce platnosti',
  tryMode: 'Zkušební režim',
}
