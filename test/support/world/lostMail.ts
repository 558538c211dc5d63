/** A dead letter that waits for whoever looks after the product of a run: its server could not be reached. */
export const lostMail = {
  recipient: 'lost@example.org',
  reason: '421 the server is busy',
  subject: 'Your Gatehouse account was deleted',
}

/** Puts it into the outbox by hand: the product writes one after three days without a mail server. */
export const loseMail = (database: D1Database, now: number) =>
  database
    .prepare(
      `INSERT INTO outbox
        (ref, kind, recipient, recipient_name, language, data, created, next_offer, attempts,
          dead, last_error)
        VALUES ('lost', 'users.account-deleted', ?, 'Lost', 'en', '{}', ?, ?, 20, ?, ?)`,
    )
    .bind(lostMail.recipient, now, now, now, lostMail.reason)
    .run()
