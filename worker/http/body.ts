/** The largest body of an operation that says nothing else: 64 KiB. */
export const DEFAULT_MAX_BYTES = 65_536

/**
 * The body as text, or null as soon as it proves larger than `maxBytes`: the rest is not read. Bytes that are
 * not UTF-8 become U+FFFD.
 */
export async function bodyText(request: Request, maxBytes: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return null
  if (!request.body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > maxBytes) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
