/** The words of the mails about projects, in English. */
export const en = {
  deleted: {
    subject: (project: string) => `The project ${project} was deleted`,
    preheader: (days: number) => `It is kept for ${days} days.`,
    paragraph: (by: string, project: string) =>
      `${by} has deleted the project “${project}”. Nobody can open it any more.`,
    kept: (days: number, until: string) =>
      `It is kept for ${days} days, until ${until}; until then whoever runs this service can bring it back. After that it is erased for good.`,
  },
  expired: {
    subject: (project: string) => `The project ${project} has expired`,
    preheader: (days: number) => `It was deleted, and is kept for ${days} days.`,
    paragraph: (project: string) =>
      `The project “${project}” has expired and was deleted. Nobody can open it any more.`,
  },
  expiring: {
    subject: (project: string) => `The project ${project} is about to expire`,
    preheader: (time: string) => `It ends ${time}.`,
    paragraph: (project: string, time: string) =>
      `The project “${project}” expires ${time}. It is deleted at that time.`,
    advice: 'To keep it, ask whoever runs this service to change its expiry.',
    button: 'Open the project',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
