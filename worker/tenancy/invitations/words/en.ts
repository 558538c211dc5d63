/** The words of the mails about invitations, in English. */
export const en = {
  units: { maintainer: 'maintainer', organization: 'organization', project: 'project' },
  invited: {
    subject: (by: string, name: string) => `${by} invites you to ${name}`,
    preheader: 'Accept or decline: the choice is yours.',
    paragraph: (by: string, unit: string, name: string) => `${by} invites you to the ${unit} “${name}”.`,
    as: (role: string) => `Your role there would be: ${role}.`,
    until: (time: string) => `The access ends ${time}.`,
    button: 'See the invitation',
  },
  accepted: {
    subject: (who: string, name: string) => `${who} has joined ${name}`,
    preheader: 'Your invitation was accepted.',
    paragraph: (who: string, unit: string, name: string) =>
      `${who} has accepted your invitation to the ${unit} “${name}”.`,
    button: 'Open',
  },
  declined: {
    subject: (who: string, name: string) => `${who} will not join ${name}`,
    preheader: 'Your invitation was declined.',
    paragraph: (who: string, unit: string, name: string) =>
      `${who} has declined your invitation to the ${unit} “${name}”.`,
  },
}
/** The shape that every language fills. */
export type Words = typeof en
