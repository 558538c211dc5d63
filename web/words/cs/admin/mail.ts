import type { mail as english } from '../../en/admin/mail'
import { pluralOf } from '../../plural'

const count = pluralOf('cs')

/** What is said about the mail queue, in Czech. */
export const mail: typeof english = {
  title: 'Fronta e-mailů',
  lead: 'Každý e-mail tu zůstává, dokud ho druhá strana nepřevezme. Žádný se neztratí.',
  states: { dead: 'Vzdané', failing: 'Neúspěšné', waiting: 'Čekající', sent: 'Odeslané' },
  statesLabel: 'E-maily podle stavu',
  held: 'Žádný e-mail neodchází',
  heldText:
    'MAIL_TRANSPORT je nastaven na none. E-maily čekají ve frontě a odejdou, jakmile bude nastaven způsob doručení.',
  heldSee: 'Zobrazit frontu',
  empty: {
    dead: 'Žádný e-mail nebyl vzdán',
    failing: 'Žádný e-mail neselhává',
    waiting: 'Žádný e-mail nečeká',
    sent: 'V poslední době nebyl odeslán žádný e-mail',
  },
  emptyText: {
    dead: 'Co je definitivně odmítnuto nebo tři dny selhává, zůstává tu 30 dní a lze to odeslat znovu.',
    failing: 'Co se zatím nepodařilo doručit, tu čeká na další pokus.',
    waiting: 'E-maily odcházejí do minuty. Co se ještě nezkusilo, je tady.',
    sent: 'Co druhá strana převzala, tu zůstává 30 dní.',
  },
  written: 'Napsáno',
  attempts: (attempts) =>
    count(attempts, { one: '# pokus', few: '# pokusy', many: '# pokusu', other: '# pokusů' }),
  next: 'Další pokus',
  givenUp: 'Vzdáno',
  sent: 'Odesláno',
  said: 'Druhá strana odpověděla',
  details: 'Podrobnosti',
  detailsOf: (email) => `Podrobnosti e-mailu pro ${email}`,
  messageId: 'Message-ID',
  language: 'Jazyk',
  account: 'Účet',
  resend: 'Odeslat znovu',
  tryNow: 'Zkusit hned',
  resent: (email) => `E-mail pro ${email} je znovu na cestě.`,
  resendAll: 'Odeslat všechny znovu',
  resendAllTitle: 'Odeslat všechny tyto e-maily znovu?',
  resendAllEffects: ['Odejdou hned, nejnovější tisícovka.', 'Odkaz ve starém e-mailu už nemusí platit.'],
  resentAll: (mails) =>
    count(mails, {
      one: '# e-mail je znovu na cestě.',
      few: '# e-maily jsou znovu na cestě.',
      many: '# e-mailu je znovu na cestě.',
      other: '# e-mailů je znovu na cestě.',
    }),
  more: 'Zobrazit starší e-maily',
}
