import { revalidate } from '@solidjs/router'
import { manage } from '../../../client/api'
import { reading } from '../../../client/reading'
import type { MemberUnit, Unit } from '../../../session/unit'

type Entries = { provider: 'user'; metadata: { key: string; value: string }[] }

const doors = {
  maintainer: (maintainer: string) => ({
    list: async () =>
      (await manage.maintainers[':maintainer'].metadata.$get({ param: { maintainer } })).json(),
    set: (json: Entries) => manage.maintainers[':maintainer'].metadata.$post({ param: { maintainer }, json }),
    remove: (metadata: string) =>
      manage.maintainers[':maintainer'].metadata[':metadata'].$delete({ param: { maintainer, metadata } }),
  }),
  organization: (organization: string) => ({
    list: async () =>
      (await manage.organizations[':organization'].metadata.$get({ param: { organization } })).json(),
    set: (json: Entries) =>
      manage.organizations[':organization'].metadata.$post({ param: { organization }, json }),
    remove: (metadata: string) =>
      manage.organizations[':organization'].metadata[':metadata'].$delete({
        param: { organization, metadata },
      }),
  }),
  project: (project: string) => ({
    list: async () => (await manage.projects[':project'].metadata.$get({ param: { project } })).json(),
    set: (json: Entries) => manage.projects[':project'].metadata.$post({ param: { project }, json }),
    remove: (metadata: string) =>
      manage.projects[':project'].metadata[':metadata'].$delete({ param: { project, metadata } }),
  }),
}

/** What is kept with a unit, by key. */
export const readMetadata = reading('metadata', async (kind: MemberUnit, id: number) =>
  doors[kind](String(id)).list(),
)
/** One entry. */
export type MetadataEntry = Awaited<ReturnType<typeof readMetadata>>[number]

const changed = (unit: Unit) => revalidate(readMetadata.keyFor(unit.kind, unit.id))

/** Keeps a value under a key, as people do. */
export async function setEntry(unit: Unit, key: string, value: string): Promise<void> {
  await doors[unit.kind](String(unit.id)).set({ provider: 'user', metadata: [{ key, value }] })
  await changed(unit)
}

/** Deletes an entry. */
export async function removeEntry(unit: Unit, entry: number): Promise<void> {
  await doors[unit.kind](String(unit.id)).remove(String(entry))
  await changed(unit)
}
