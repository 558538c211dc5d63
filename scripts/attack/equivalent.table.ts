/**
 * Guards and predicates without which the Worker answers the same, for a second one stands behind or before
 * them. They are kept: each says where it stands what holds there.
 */
export const equivalents: readonly {
  readonly file: string
  /** What stands in its line. */
  readonly without: string
  /** What refuses the same, or why nothing can come of it. */
  readonly because: string
}[] = [
  {
    file: 'worker/tenancy/join-requests/store.ts',
    without: `sql\`\${joinRequest.unitId} = \${id} AND \${joinRequest.userId} = \${me}`,
    because:
      'it clears requests that have expired: whosever they are, they count as none, and are swept as well',
  },
]
