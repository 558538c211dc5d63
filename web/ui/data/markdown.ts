/** A piece of a line: text as it is, or with an emphasis or a link around further pieces. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly of: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly of: readonly Inline[] }
/** A paragraph of lines, or a list of items. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly Inline[])[] }

const bullet = /^\s*[-*+]\s+/
const number = /^\s*\d{1,3}[.)]\s+/
/** In this order: an escaped sign, code, strong, emphasis, a link, an address by itself. */
const marks =
  /\\([\\`*_[\]()])|`([^`]+)`|\*\*(?=\S)(.+?)(?<=\S)\*\*|(?<!\w)([*_])(?=\S)(.+?)(?<=\S)\4(?!\w)|\[([^\]]+)\]\(([^\s)]+)\)|(https?:\/\/[^\s<>)]*[^\s<>).,;:!?])/

/** An address that may be followed, else null: nothing but the web and mail. */
export function safeHref(text: string): string | null {
  if (!URL.canParse(text)) return null
  return ['https:', 'http:', 'mailto:'].includes(new URL(text).protocol) ? text : null
}

/** The pieces of one line. What is no mark of ours is text, HTML included. */
function inlines(text: string): readonly Inline[] {
  const found = marks.exec(text)
  if (!found) return text === '' ? [] : [{ kind: 'text', text }]
  const [whole, escaped, code, strong, , em, label, target, address] = found
  const before: readonly Inline[] =
    found.index > 0 ? [{ kind: 'text', text: text.slice(0, found.index) }] : []
  return [
    ...before,
    ...marked({ whole, escaped, code, strong, em, label, target, address }),
    ...inlines(text.slice(found.index + whole.length)),
  ]
}

type Mark = { readonly whole: string } & Readonly<
  Record<'escaped' | 'code' | 'strong' | 'em' | 'label' | 'target' | 'address', string | undefined>
>
function marked({ whole, escaped, code, strong, em, label, target, address }: Mark): readonly Inline[] {
  if (escaped !== undefined) return [{ kind: 'text', text: escaped }]
  if (code !== undefined) return [{ kind: 'code', text: code }]
  if (strong !== undefined) return [{ kind: 'strong', of: inlines(strong) }]
  if (em !== undefined) return [{ kind: 'em', of: inlines(em) }]
  const href = safeHref(target ?? address ?? '')
  if (href === null) return [{ kind: 'text', text: whole }]
  return [{ kind: 'link', href, of: label === undefined ? [{ kind: 'text', text: whole }] : inlines(label) }]
}

function blockOf(lines: readonly string[]): Block {
  for (const sign of [bullet, number]) {
    const items = lines.map((line) => line.replace(sign, ''))
    if (lines.every((line) => sign.test(line)))
      return { kind: 'list', isNumbered: sign === number, items: items.map(inlines) }
  }
  return { kind: 'paragraph', lines: lines.map((line) => inlines(line.trim())) }
}

/** Where a list begins or ends without an empty line, a block ends too. */
const kindOf = (line: string) => (bullet.test(line) ? 'bullet' : number.test(line) ? 'number' : 'text')

/**
 * A small, strict part of Markdown: paragraphs, lists, **strong**, *emphasis*, `code`,
 * [links](https://example.org) and bare addresses. Gives data, never markup, so that nothing in a text can
 * become an element that is not one of these.
 */
export function markdownOf(text: string): readonly Block[] {
  const groups: string[][] = []
  let isNew = true
  for (const line of text.split(/\r?\n/)) {
    const group = groups.at(-1)
    if (line.trim() === '') isNew = true
    else if (isNew || !group || kindOf(group[0] ?? '') !== kindOf(line)) {
      groups.push([line])
      isNew = false
    } else group.push(line)
  }
  return groups.map(blockOf)
}
