import { createAsync, query, revalidate } from '@solidjs/router'
import { type Accessor, createContext, useContext } from 'solid-js'
import type { Account } from '../../worker/identity/accounts/shapes'
import { api } from '../client/api'
import { reading } from '../client/reading'
import { applyPreferences } from './appearance'

export type { Account } from '../../worker/identity/accounts/shapes'

let known: Account | null = null

/** The account as last read, outside of any page: for the client's own needs. */
export const lastKnown = (): Account | null => known

/** Takes an account that the server just answered with as the one on screen. */
async function keep(account: Account): Promise<Account> {
  known = account
  await applyPreferences(account)
  return account
}

/** Who is signed in. */
export const readAccount = reading('account', async () => keep(await (await api.account.$get()).json()))

/** Whether somebody is signed in, where nobody has to be: a stranger stays on the page. */
export const readVisitor = reading('visitor', async (): Promise<'signed-in' | 'stranger'> => {
  if (known) return 'signed-in'
  const answer = await fetch('/api/account')
  if (!answer.ok) {
    await answer.body?.cancel()
    return 'stranger'
  }
  await showAccount(await answer.json())
  return 'signed-in'
})

/** Shows an account that a change was answered with, without asking again. */
export async function showAccount(account: Account): Promise<void> {
  query.set(readAccount.keyFor(), await keep(account))
  await revalidate(readAccount.key, false)
}

/** Reads the account anew, for what changed beside it. */
export const refreshAccount = async (): Promise<void> => showAccount(await (await api.account.$get()).json())

/** Forgets everything that was read: nobody is signed in any more, or somebody else is. */
export function forgetEverything(): void {
  known = null
  query.clear()
}

/** Who is signed in, as the router's data: suspends until it is known. */
export const createAccount = () => createAsync(() => readAccount())

const MeContext = createContext<Accessor<Account>>()

/** Makes the account known to the pages inside. */
export const MeProvider = MeContext.Provider

/** Me, on a page of somebody who is signed in: for what to show, never for guarding. */
export function useMe(): Accessor<Account> {
  const me = useContext(MeContext)
  if (!me) throw new Error('useMe is for the pages inside the shell')
  return me
}
