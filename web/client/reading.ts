import { type CachedFunction, query } from '@solidjs/router'

/**
 * A read of the server that pages share under one name: asked once, kept while somebody looks at it, read
 * anew by `revalidate(name)`. A failed one is forgotten, so that Retry asks again.
 */
export function reading<Given extends readonly unknown[], Answer>(
  name: string,
  ask: (...given: Given) => Promise<Answer>,
): CachedFunction<(...given: Given) => Promise<Answer>> {
  const read = query(
    (...given: Given): Promise<Answer> =>
      ask(...given).catch((problem) => {
        queueMicrotask(() => query.delete(read.keyFor(...given)))
        throw problem
      }),
    name,
  )
  return read
}
