/** The words of the mails about memberships, in English. */
export const en = {
  units: { maintainer: 'maintainer', organization: 'organization', project: 'project' },
  added: {
    subject: (name: string) => `You are now a member of ${name}`,
    preheader: (by: string) => `${by} has added you.`,
    paragraph: (by: string, unit: string, name: string) => `${by} has added you to the ${unit} “${name}”.`,
    button: 'Open',
  },
  removed: {
    subject: (name: string) => `You are no longer a member of ${name}`,
    preheader: (by: string) => `${by} has removed you.`,
    paragraph: (by: string, unit: string, name: string) =>
      `${by} has removed you from the ${unit} “${name}”. You can no longer open it.`,
  },
}
/** The shape that every language fills. */
export type Words = typeof en
