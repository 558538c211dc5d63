import { createAsync } from '@solidjs/router'
import { createEffect, createSignal, on } from 'solid-js'

/** A page of a log, newest first, and the cursor of the next; null at the end. */
type LogPage<Entry> = { readonly entries: readonly Entry[]; readonly next: string | null }

/**
 * A log as far as it was read: the newest page, read anew whenever something was written, and the older ones
 * that were asked for since.
 */
export function createLogPages<Entry>(read: (cursor: string | null) => Promise<LogPage<Entry>>) {
  const first = createAsync(() => read(null))
  const [older, setOlder] = createSignal<LogPage<Entry> | null>(null)
  createEffect(on(first, () => setOlder(null), { defer: true }))
  const readOlder = async (cursor: string) => {
    const page = await read(cursor)
    setOlder((known) => ({ entries: [...(known?.entries ?? []), ...page.entries], next: page.next }))
  }
  return {
    entries: (): readonly Entry[] => [...(first()?.entries ?? []), ...(older()?.entries ?? [])],
    next: (): string | null => (older() ?? first())?.next ?? null,
    readOlder,
  }
}

/** What `createLogPages` gives. */
export type LogPages<Entry> = ReturnType<typeof createLogPages<Entry>>
