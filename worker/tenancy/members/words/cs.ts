import type { Words } from './en'

/** The words of the mails about memberships, in Czech. */
export const cs: Words = {
  units: { maintainer: 'maintainera', organization: 'organizace', project: 'projektu' },
  added: {
    subject: (name) => `Máte členství v ${name}`,
    preheader: (by) => `Přidal vás uživatel ${by}.`,
    paragraph: (by, unit, name) => `Uživatel ${by} vás přidal do ${unit} „${name}“.`,
    button: 'Otevřít',
  },
  removed: {
    subject: (name) => `Vaše členství v ${name} skončilo`,
    preheader: (by) => `Odebral vás uživatel ${by}.`,
    paragraph: (by, unit, name) => `Uživatel ${by} vás odebral z ${unit} „${name}“. Už tam nemáte přístup.`,
  },
}
