declare const brand: unique symbol
type Branded<Name extends string> = number & { readonly [brand]: Name }

/** The id of a person's account. */
export type UserId = Branded<'user'>
/** The id of a session (one browser, signed in). */
export type SessionId = Branded<'session'>
