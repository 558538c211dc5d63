/** The words of the mails about limits, in English. */
export const en = {
  reached: {
    subject: (project: string, percent: number) => `${project} has reached ${percent}% of a limit`,
    preheader: (limit: string) => `The limit is ${limit}.`,
    paragraph: (project: string, limit: string, percent: number) =>
      percent < 100
        ? `The project “${project}” uses ${percent}% or more of its limit ${limit}.`
        : `The project “${project}” has reached its limit ${limit}.`,
    soft: 'Nothing stops working. If you need more, you can ask for a higher limit in the settings of the project.',
    used: 'Used',
    limit: 'Limit',
    button: 'Open the settings',
  },
  asked: {
    subject: (project: string) => `${project} asks for a higher limit`,
    preheader: (by: string, limit: string) => `${by} asks for more of ${limit}.`,
    paragraph: (by: string, project: string, organization: string, limit: string) =>
      `${by} asks for a higher limit ${limit} for the project “${project}” of ${organization}.`,
    reason: (reason: string) => `The reason given: ${reason}`,
    limit: 'Limit now',
    button: 'Open the settings',
  },
}
/** The shape that every language fills. */
export type Words = typeof en
