import { connect } from 'cloudflare:sockets'

/** What the server said: three digits, and its lines without them. */
export type Reply = { readonly code: number; readonly lines: readonly string[] }

/**
 * One connection, line by line (RFC 5321 section 4.2). `hear` and `say` reject when the connection ends or
 * talks no SMTP.
 */
export type Conversation = {
  readonly hear: () => Promise<Reply>
  readonly say: (line: string) => Promise<Reply>
  /**
   * Goes on under TLS (RFC 3207). Words that the server sent before the handshake are refused: somebody in
   * between may have put them there.
   */
  readonly startTls: () => void
  readonly close: () => void
}

/** Far above any real reply: stops a server that never ends one. */
const maxReplyCharacters = 64 * 1024
const utf8 = new TextEncoder()

/** Opens the connection. `transport` is TLS from the first byte, TLS to be asked for, or none at all. */
export function openConversation(
  host: string,
  port: number,
  transport: 'on' | 'starttls' | 'off',
): Conversation {
  let wire = open(connect({ hostname: host, port }, { secureTransport: transport, allowHalfOpen: false }))
  let heard = ''

  async function hear(): Promise<Reply> {
    for (;;) {
      const reply = takeReply(heard)
      if (reply) {
        heard = heard.slice(reply.length)
        return reply
      }
      const { done, value } = await wire.reader.read()
      if (done) throw new Error('the server closed the connection')
      heard += value
      if (heard.length > maxReplyCharacters) throw new Error('the server never ends its reply')
    }
  }
  async function say(line: string): Promise<Reply> {
    await wire.writer.write(utf8.encode(`${line}\r\n`))
    return hear()
  }
  function startTls(): void {
    if (heard !== '') throw new Error('the server spoke between STARTTLS and TLS')
    wire.release()
    wire = open(wire.socket.startTls())
  }
  // Nothing waits for the goodbye: the mail is already taken or lost, and `close()` of a socket that became
  // TLS may never settle.
  function close(): void {
    wire.writer.write(utf8.encode('QUIT\r\n')).catch(() => undefined)
    wire.socket.close().catch(() => undefined)
  }
  return { hear, say, startTls, close }
}

/** A socket with its two ends taken. */
function open(socket: Socket) {
  const words = new TextDecoder()
  const bytes: ReadableStreamDefaultReader<Uint8Array> = socket.readable.getReader()
  const writer: WritableStreamDefaultWriter<Uint8Array> = socket.writable.getWriter()
  // A failure is told by the read or the write that meets it; these two would otherwise be reported a second
  // time, to nobody.
  socket.closed.catch(() => undefined)
  writer.closed.catch(() => undefined)
  const reader = {
    read: async () => {
      const { done, value } = await bytes.read()
      return { done, value: value ? words.decode(value, { stream: true }) : '' }
    },
  }
  const release = () => {
    bytes.releaseLock()
    writer.releaseLock()
  }
  return { socket, reader, writer, release }
}

/**
 * The first whole reply of what was heard, and how much of it that was; null when its last line is still on
 * its way.
 */
export function takeReply(heard: string): (Reply & { readonly length: number }) | null {
  const lines: string[] = []
  let at = 0
  for (;;) {
    const end = heard.indexOf('\n', at)
    if (end < 0) return null
    const line = /^(\d{3})(?:([ -])(.*?))?\r?$/.exec(heard.slice(at, end))
    if (!line) throw new Error('the server does not speak SMTP')
    lines.push(line[3] ?? '')
    at = end + 1
    if (line[2] !== '-') return { code: Number(line[1]), lines, length: at }
  }
}
