const HEX_DIGITS = 32
const BITS = 128n
const V4_PREFIX = 0xffffn << 32n

function v4(text: string): bigint | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number)
  if (!parts || parts.some((part) => part > 255)) return null
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n)
}

function v6(text: string): bigint | null {
  const [, head = '', tail] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text) ?? []
  const embedded = tail === undefined ? null : v4(tail)
  if (tail !== undefined && embedded === null) return null
  const whole =
    embedded === null ? text : `${head}${(embedded >> 16n).toString(16)}:${(embedded & 0xffffn).toString(16)}`
  const halves = whole.split('::')
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - left.length - right.length
  const groups =
    halves.length === 2 ? [...left, ...Array<string>(Math.max(0, missing)).fill('0'), ...right] : left
  const isRight =
    halves.length <= 2 && groups.length === 8 && groups.every((group) => /^[\da-f]{1,4}$/i.test(group))
  return isRight ? groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n) : null
}

/** An IPv4 address is its place among the IPv6 ones (`::ffff:0:0/96`). */
const numberOf = (address: string): bigint | null => {
  const short = v4(address)
  return short === null ? v6(address) : V4_PREFIX | short
}
const keyOf = (number: bigint) => number.toString(16).padStart(HEX_DIGITS, '0')

/**
 * An IP address as text that sorts as addresses do: 32 hex digits; `''`, which lies in no range, where it is
 * none.
 */
export function addressKey(address: string): string {
  const number = numberOf(address)
  return number === null ? '' : keyOf(number)
}

/** The first and the last address of a CIDR range (or of one address) as keys; null where it is none. */
export function rangeKeys(range: string): { readonly from: string; readonly to: string } | null {
  const [, address = '', length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(range) ?? []
  const number = numberOf(address)
  if (number === null) return null
  const most = v4(address) === null ? 128 : 32
  if (length !== undefined && Number(length) > most) return null
  const free = BigInt(most - Number(length ?? most))
  const from = (number >> free) << free
  return { from: keyOf(from), to: keyOf((from | ((1n << free) - 1n)) & ((1n << BITS) - 1n)) }
}
