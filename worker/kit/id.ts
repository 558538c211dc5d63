/** A number that is the id of one kind of thing: told apart in the types alone. */
export type Id<Kind extends string> = number & { readonly idOf: Kind }

/** The id of a person's account. */
export type UserId = Id<'user'>
/** The id of a session (one browser, signed in). */
export type SessionId = Id<'session'>
/** The id of a mail in the outbox. */
export type OutboxId = Id<'outbox'>
