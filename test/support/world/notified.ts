import { vi } from 'vitest'
import { organizationWith, somebody } from './world'

/** Acts with the clock of the test set to a moment (unix milliseconds), and sets it back. */
export async function atMoment<Outcome>(moment: number, act: () => Promise<Outcome>): Promise<Outcome> {
  const before = vi.isFakeTimers() ? Date.now() : null
  vi.useFakeTimers({ toFake: ['Date'], now: moment })
  try {
    return await act()
  } finally {
    if (before === null) vi.useRealTimers()
    else vi.setSystemTime(before)
  }
}

/**
 * Somebody is added to organizations of these names, in this order, by a member of theirs: each addition
 * tells them, with the name as `unitName`.
 */
export async function addedTo(who: { readonly email: string }, names: readonly string[]): Promise<void> {
  const host = await somebody({ mfa: true })
  for (const name of names) {
    const organization = await organizationWith([host], { name })
    const { status, text } = await host.post(`/manage/organizations/${organization}/users`, {
      email: who.email,
    })
    if (status >= 300) throw new Error(`${who.email} was not added to ${name}: ${text}`)
  }
}
