import { createAsync } from '@solidjs/router'
import { type Accessor, createContext, createMemo, useContext } from 'solid-js'
import { readMyMaintainers } from '../../session/memberships'
import type { Unit } from '../../session/unit'
import { type Maintainer, readMaintainer } from '../../tenancy/maintainers/queries'

/** The maintainer that a page is about: what it is, whether I am a member, and what I may do. */
export type MaintainerHere = {
  readonly maintainer: Maintainer
  readonly unit: Unit
  readonly isMember: boolean
  readonly may: NonNullable<Maintainer['may']>
}

/** Reads the maintainer and what I am in it; undefined until both are known. */
export function createMaintainerHere(id: number): Accessor<MaintainerHere | undefined> {
  const maintainer = createAsync(() => readMaintainer(id))
  const maintainers = createAsync(() => readMyMaintainers())
  return createMemo(() => {
    const [known, mine] = [maintainer(), maintainers()]
    if (!known || !mine) return undefined
    const isMember = mine.some((one) => one.id === id)
    return {
      maintainer: known,
      unit: { kind: 'maintainer' as const, id, name: known.name },
      isMember,
      may: known.may ?? [],
    }
  })
}

const Here = createContext<Accessor<MaintainerHere>>()

/** Gives the maintainer to the pages inside. */
export const MaintainerProvider = Here.Provider

/** The maintainer of this page. */
export function useMaintainer(): Accessor<MaintainerHere> {
  const here = useContext(Here)
  if (!here) throw new Error('useMaintainer is for the pages of a maintainer')
  return here
}
