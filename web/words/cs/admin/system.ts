import type { system as english } from '../../en/admin/system'
import { pluralOf } from '../../plural'

const count = pluralOf('cs')

/** What is said about the state of the system, in Czech. */
export const system: typeof english = {
  title: 'Stav systému',
  lead: 'Jak se tomuto Gatehouse daří a co potřebuje zásah.',
  well: 'Nic nevyžaduje vaši pozornost',
  wellText: 'E-maily odcházejí, plánované úlohy běží, záznam je zapečetěn.',
  warnings: {
    oneAdmin: 'Je tu jen jeden superadmin',
    oneAdminText: 'Když ztratí přístup, nikdo nepomůže. Udělejte superadminem ještě někoho.',
    noTwoStep: (names) => `Bez dvoufázového ověření: ${names}`,
    noTwoStepText: 'Superadmini tu mohou všechno. Požádejte je, aby si ho nastavili.',
    dead: (mails) =>
      count(mails, {
        one: '# e-mail byl vzdán',
        few: '# e-maily byly vzdány',
        many: '# e-mailu bylo vzdáno',
        other: '# e-mailů bylo vzdáno',
      }),
    deadText: 'Zjistěte proč, napravte to a odešlete je znovu.',
    clock: 'Plánované úlohy neběží',
    clockText:
      'E-maily se nezkoušejí znovu, záznam se nepečetí, nic se neuklízí. Podívejte se na cron Workeru.',
    jobs: (names) => `Plánované úlohy selhaly: ${names}`,
    jobsText: 'Zkoušejí se znovu každou minutu. Důvod je v záznamu Workeru.',
    pepper: (id) => `Chybí pepper „${id}“`,
    pepperText: 'Hesla, která s ním vznikla, nelze použít. Vraťte ho do PASSWORD_PEPPER.',
    health: 'Neodpovídá část, kterou potřebuje každý požadavek',
    healthText: 'Podívejte se na stav svého poskytovatele.',
  },
  see: 'Zobrazit',
  now: 'Právě teď',
  version: 'Verze',
  health: 'Zdraví',
  parts: { database: 'Databáze', kv: 'Úložiště KV' },
  working: 'funguje',
  notWorking: 'neodpovídá',
  clock: 'Plánované úlohy',
  ran: 'Naposledy běžely',
  never: 'Ještě neběžely',
  log: 'Bezpečnostní záznam',
  sealed: (entry) => `Zapečetěno po záznam ${entry}`,
  unsealed: 'nejstarší nezapečetěný záznam',
  peppers: 'Klíče pepper',
  pepperNewest: 'pro nová hesla',
  pepperInUse: 'používá se',
  pepperUnused: 'nepoužívá se',
  mfaResets: 'Resety dvoufázového ověření',
  mfaResetsWaiting: (resets) =>
    count(resets, {
      one: '# čeká na svůj čas',
      few: '# čekají na svůj čas',
      many: '# čeká na svůj čas',
      other: '# čeká na svůj čas',
    }),
  counts: { people: 'Lidé', maintainers: 'Maintaineři', organizations: 'Organizace', projects: 'Projekty' },
  atLeast: (most) => `${most} nebo více`,
  mail: (waiting, failing, dead) => `${waiting} čeká, ${failing} selhává, ${dead} vzdáno`,
  admins: 'Superadmini',
  adminsLead: 'Mohou tu všechno.',
  settings: 'Nastavení',
  settingsLead: 'Určují je proměnné Workeru. Tajné hodnoty se nikdy nezobrazují.',
  setting: 'Proměnná',
  value: 'Hodnota',
  notSet: 'Nenastaveno',
  secretSet: 'Nastaveno',
}
