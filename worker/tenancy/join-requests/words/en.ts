/** The words of the mails about requests to join a project, in English. */
export const en = {
  requested: {
    subject: (who: string, name: string) => `${who} asks for access to ${name}`,
    preheader: 'Approve or reject the request.',
    paragraph: (who: string, name: string) => `${who} asks to become a member of the project “${name}”.`,
    because: (reason: string) => `The reason given: ${reason}`,
    button: 'Decide',
  },
  approved: {
    subject: (name: string) => `You may enter ${name}`,
    preheader: 'Your request was approved.',
    paragraph: (by: string, name: string) => `${by} has approved your request to join the project “${name}”.`,
    button: 'Open the project',
  },
  rejected: {
    subject: (name: string) => `Your request to join ${name} was rejected`,
    preheader: 'You have no access.',
    paragraph: (by: string, name: string) => `${by} has rejected your request to join the project “${name}”.`,
  },
}
/** The shape that every language fills. */
export type Words = typeof en
