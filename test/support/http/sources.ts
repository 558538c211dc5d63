/**
 * One import: where it leads (a file of ours from the root of the repository, or a package), and whether for
 * types alone.
 */
export type Edge = { readonly to: string; readonly isType: boolean }

/** Sources by their path from the root of the repository; `found` is keyed from test/. */
export const sourcesOf = (found: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(found).map(([path, text]) => [
      path.startsWith('../') ? path.slice(3) : path.replace('./', 'test/'),
      text,
    ]),
  )

const statement = /^(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s+'([^']+)'|\bimport\('([^']+)'\)/gm

/** What a file imports. */
export function importsOf(sources: Record<string, string>, file: string): Edge[] {
  return [...(sources[file] ?? '').matchAll(statement)].map(
    ([, type, names = '', target = '', lazy = '']) => {
      const list = /^\{([^}]*)\}$/.exec(names.trim())?.[1]?.split(',') ?? []
      const isType =
        type !== undefined ||
        (list.length > 0 && list.every((name) => name.trim() === '' || name.trim().startsWith('type ')))
      return { to: resolve(sources, file, target || lazy), isType }
    },
  )
}

function resolve(sources: Record<string, string>, file: string, target: string): string {
  if (!target.startsWith('.')) return target
  const parts = file.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  const path = parts.join('/')
  return [path, `${path}.ts`, `${path}.tsx`].find((candidate) => candidate in sources) ?? path
}

/** The circles among imports, each as the files it goes through. */
export function cyclesOf(edges: readonly { from: string; to: string }[]): string[][] {
  const next = Map.groupBy(edges, ({ from }) => from)
  const done = new Set<string>()
  const circles: string[][] = []
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file)
    if (at >= 0) circles.push([...path.slice(at), file])
    if (at >= 0 || done.has(file)) return
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return circles
}
