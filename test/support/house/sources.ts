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

/**
 * The circles of a graph, each as the sorted names of what it goes through (Tarjan's strongly connected
 * components of more than one node).
 */
export function circlesOf(edges: readonly { from: string; to: string }[]): string[][] {
  const next = new Map<string, Set<string>>()
  for (const { from, to } of edges) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to))
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []
  const visit = (node: string): number => {
    order.set(node, order.size)
    lowest.set(node, order.size - 1)
    open.push(node)
    for (const to of next.get(node) ?? []) {
      const reached = order.has(to)
        ? open.includes(to)
          ? (order.get(to) ?? 0)
          : Number.POSITIVE_INFINITY
        : visit(to)
      lowest.set(node, Math.min(lowest.get(node) ?? 0, reached))
    }
    const least = lowest.get(node) ?? 0
    if (least === order.get(node)) {
      const circle = open.splice(open.indexOf(node))
      if (circle.length > 1) circles.push(circle.sort())
    }
    return least
  }
  for (const node of next.keys()) if (!order.has(node)) visit(node)
  return circles
}
