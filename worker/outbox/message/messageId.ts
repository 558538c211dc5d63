/**
 * The Message-ID of a mail, without angle brackets: its ref at the sender's domain, the same for every
 * attempt.
 */
export const messageIdOf = (ref: string, sender: string): string =>
  `${ref}@${sender.slice(sender.lastIndexOf('@') + 1)}`
