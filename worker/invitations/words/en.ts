/** The words of the mails about invitations, in English. */
export const en = {
  units: { maintainer: 'maintainer', organization: 'organization', project: 'project' },
  invited: {
    subject: (by: string, name: string) => `${by} invites you to ${name}`,
    preheader: 'Accept or decline: the choice is yours.',
    paragraph: (by: string, unit: string, name: string) => `${by} invites you to the ${unit} "${name}".`,
    as: (role: string) => `Your role there would be: ${role}.`,
    until: (time: string) => `The access ends ${time}.`,
    button: 'See the invitation',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
