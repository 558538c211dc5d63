/** A person's or a product's address, with the name to show beside it. */
export type Address = { readonly name: string | null; readonly address: string }

/**
 * One mail, ready to go. `messageId` is without angle brackets and the same for every attempt; `headers` are
 * further ones, ASCII only.
 */
export type Mail = {
  readonly messageId: string
  readonly from: Address
  readonly to: Address
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Taken over by the other side, or not: `isPermanent` says that trying the same mail again is of no use,
 * `isOperators` that the operator has to mend something, for which it waits as long as it takes. `reason` is
 * for the operator and holds no secret.
 */
export type DeliveryOutcome =
  | { readonly isSent: true }
  | {
      readonly isSent: false
      readonly isPermanent: boolean
      readonly isOperators: boolean
      readonly reason: string
    }

/**
 * The way out of the house. Resolves when the other side has taken the mail over for good, or has not; never
 * rejects.
 */
export type Transport = { readonly send: (mail: Mail) => Promise<DeliveryOutcome> }

/** The other side has taken the mail. */
export const sent: DeliveryOutcome = { isSent: true }
const failure = (isPermanent: boolean, isOperators: boolean, reason: string): DeliveryOutcome => ({
  isSent: false,
  isPermanent,
  isOperators,
  reason,
})
/** No use to try again: the recipient's server has said so of this recipient. */
export const permanentFailure = (reason: string): DeliveryOutcome => failure(true, false, reason)
/** Worth another try for some days: the recipient's server asks for patience. */
export const temporaryFailure = (reason: string): DeliveryOutcome => failure(false, false, reason)
/** Ours to mend: a server that is away, a password, a sender, a relay or a limit that is refused. */
export const operatorsFailure = (reason: string): DeliveryOutcome => failure(false, true, reason)
