import { describe, expect, test } from 'vitest'
import { type Inline, markdownOf, safeHref } from '../../web/ui/data/markdown'

/** The pieces of a text of one line. */
function piecesOf(text: string): readonly Inline[] {
  const [block] = markdownOf(text)
  return block?.kind === 'paragraph' ? (block.lines[0] ?? []) : []
}
const plain = (text: string) => ({ kind: 'text', text })

describe('a text in Markdown', () => {
  test('has strong and emphasized words, code, links and bare addresses', () => {
    expect(piecesOf('a **b** *c* `d` [e](https://x.example/f)')).toEqual([
      plain('a '),
      { kind: 'strong', of: [plain('b')] },
      plain(' '),
      { kind: 'em', of: [plain('c')] },
      plain(' '),
      { kind: 'code', text: 'd' },
      plain(' '),
      { kind: 'link', href: 'https://x.example/f', of: [plain('e')] },
    ])
    expect(piecesOf('see https://x.example/a.')).toEqual([
      plain('see '),
      { kind: 'link', href: 'https://x.example/a', of: [plain('https://x.example/a')] },
      plain('.'),
    ])
  })
  test('has paragraphs and lists, with or without an empty line between them', () => {
    expect(markdownOf('one\ntwo\n- a\n- b\n\n1. c').map(({ kind }) => kind)).toEqual([
      'paragraph',
      'list',
      'list',
    ])
    expect(markdownOf('- a\n- b')).toEqual([
      { kind: 'list', isNumbered: false, items: [[plain('a')], [plain('b')]] },
    ])
    expect(markdownOf(' \n\n')).toEqual([])
  })
  test('is text where it is no mark of ours: HTML, pictures, stars and lines in names', () => {
    for (const text of [
      '<b>x</b>',
      '<img src=x onerror=alert(1)>',
      '2 * 3 * 4',
      'snake_case_name',
      '**open',
      '# no heading',
    ])
      expect([text, piecesOf(text)]).toEqual([text, [plain(text)]])
    expect(piecesOf('\\*x\\*').map((piece) => 'text' in piece && piece.text)).toEqual(['*', 'x', '*'])
  })
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//x.example',
    '/account',
    'file:///etc/passwd',
  ])('leads nowhere by %s', (target) => {
    expect(safeHref(target)).toBeNull()
    expect(JSON.stringify(markdownOf(`[press](${target})`))).not.toContain('"link"')
  })
  test.each(['https://x.example/', 'http://x.example/', 'mailto:help@x.example'])('leads to %s', (target) => {
    expect(piecesOf(`[press](${target})`)).toEqual([{ kind: 'link', href: target, of: [plain('press')] }])
  })
})
