import type { deletion as english } from '../en/deletion'
import { pluralOf } from '../plural'

const count = pluralOf('cs')
const list = new Intl.ListFormat('cs')
const inDays = { one: '# den', few: '# dny', many: '# dne', other: '# dní' }

/** What a signed-in person reads about deleting their account, in Czech. */
export const deletion: typeof english = {
  title: 'Smazání účtu',
  lead: 'Odejít navždy, se vším, co je tu vaše.',
  label: 'Váš účet',
  text: (days) =>
    `Smaže se po uplynutí této doby od vaší žádosti: ${count(days, inDays)}. Do té doby si ho ponecháte, když se přihlásíte.`,
  blockedText: 'Nelze smazat, dokud na něm někdo závisí.',
  submit: 'Smazat můj účet',
  question: 'Smazat váš účet?',
  typeEmail: (email) => `Pro potvrzení napište ${email}`,
  typeEmailWrong: 'To není vaše e-mailová adresa.',
  effects: {
    list: (parts) => list.format(parts),
    sessions: (sessions) =>
      count(sessions, {
        one: 'Hned budete odhlášeni.',
        few: 'Hned budete odhlášeni, ve všech # relacích.',
        many: 'Hned budete odhlášeni, ve všech # relacích.',
        other: 'Hned budete odhlášeni, ve všech # relacích.',
      }),
    tokens: (tokens) =>
      count(tokens, {
        one: 'Váš přístupový token hned přestane fungovat.',
        few: 'Vaše # přístupové tokeny hned přestanou fungovat.',
        many: 'Vaše přístupové tokeny (#) hned přestanou fungovat.',
        other: 'Vašich # přístupových tokenů hned přestane fungovat.',
      }),
    grace: (days) => `Na rozmyšlenou máte ${count(days, inDays)}: přihlášením účet zůstane, jak je teď.`,
    memberships: (what) => `Pak opustíte ${what}.`,
    maintainers: (maintainers) =>
      count(maintainers, {
        one: '# maintainera',
        few: '# maintainery',
        many: '# maintainera',
        other: '# maintainerů',
      }),
    organizations: (organizations) =>
      count(organizations, {
        one: '# organizaci',
        few: '# organizace',
        many: '# organizace',
        other: '# organizací',
      }),
    projects: (projects) =>
      count(projects, { one: '# projekt', few: '# projekty', many: '# projektu', other: '# projektů' }),
    invitations: (invitations) =>
      count(invitations, {
        one: 'Pozvánka, která na vás čeká, zanikne.',
        few: '# pozvánky, které na vás čekají, zaniknou.',
        many: '# pozvánky, které na vás čekají, zaniknou.',
        other: '# pozvánek, které na vás čekají, zanikne.',
      }),
    gone: 'Vaše jméno, adresa, přístupové klíče a vše ostatní o vás se smaže. Nikdo to nedokáže vrátit.',
  },
  blockers: {
    title: 'Nejdřív určete nástupce',
    unit: (name) => `V ${name} jste jediným členem.`,
    members: (name) => `Přidat někoho do ${name}`,
    platform: 'Jste jediný superadmin. Nejdřív jím udělejte někoho dalšího.',
  },
}
