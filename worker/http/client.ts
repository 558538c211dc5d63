import Bowser from 'bowser'
import type { Client } from '../access/scope'
import { languageAskedFor } from '../kit/language'

/**
 * Who is at the other end, as far as a request tells. Everything in it is the client's or Cloudflare's word,
 * cut to sane lengths.
 */
export function clientOf(request: Request): Client {
  const agent = (request.headers.get('user-agent') ?? '').slice(0, 300)
  const { browser, os } = agent ? Bowser.parse(agent) : { browser: undefined, os: undefined }
  return {
    network: networkOf(request.headers.get('cf-connecting-ip') ?? ''),
    place: placeOf(request),
    browser:
      named(browser?.name, browser?.version?.split('.')[0]) ||
      agent.split(/[\s/]/)[0]?.slice(0, 40) ||
      'Unknown',
    system: named(os?.name, os?.versionName ?? os?.version) || 'Unknown',
    language: languageAskedFor(request.headers.get('accept-language') ?? ''),
  }
}

const named = (name: string | undefined, version: string | undefined) =>
  [name, version].filter(Boolean).join(' ').slice(0, 60)

/** An IPv4 address as it is; of an IPv6 address the /64, which is what one household or host has. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address.slice(0, 45) || 'unknown'
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return `${[...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')}::/64`
}

function placeOf(request: Request): string | null {
  const cf: object | undefined = request.cf
  const isLoopback = /^(127\.|::1$|$)/.test(request.headers.get('cf-connecting-ip') ?? '')
  if (!cf || isLoopback) return null
  const { city, country }: { readonly city?: unknown; readonly country?: unknown } = cf
  return [city, country].filter(Boolean).join(', ').slice(0, 100) || null
}
