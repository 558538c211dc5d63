/** A thing that has members. */
export type MemberUnit = 'maintainer' | 'organization' | 'project'

/** A maintainer, organization or project, as its pages hand it to their parts. */
export type Unit = { readonly kind: MemberUnit; readonly id: number; readonly name: string }

/** What a person is called: the name, or the address while the account waits to be activated. */
export type Person = { readonly id: number; readonly name: string; readonly email: string }

/** Where the page of a unit is. */
export const hrefOf = ({ kind, id }: Pick<Unit, 'kind' | 'id'>): string => `/${kind}s/${id}`

/** A person's name; the address of one who has not told it yet. */
export const displayNameOf = ({ name, email }: Person): string => name || email
