/** A number that is the id of one kind of thing: told apart in the types alone. */
export type Id<Kind extends string> = number & { readonly idOf: Kind }

/** The id of a person's account. */
export type UserId = Id<'user'>
/** The id of a session (one browser, signed in). */
export type SessionId = Id<'session'>
/** The id of a mail in the outbox. */
export type OutboxId = Id<'outbox'>
/** The id of a maintainer: the platform's owner, or a partner. */
export type MaintainerId = Id<'maintainer'>
/** The id of an organization. */
export type OrganizationId = Id<'organization'>
/** The id of a project. */
export type ProjectId = Id<'project'>
/** The id of a feature that can be given to people, projects and templates. */
export type FeatureId = Id<'feature'>
/** The id of a management, session or application token. */
export type TokenId = Id<'token'>
/** The id of a passkey or security key. */
export type CredentialId = Id<'webauthn-credential'>
