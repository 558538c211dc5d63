import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Contrasts that nobody can measure: of what is empty, of one letter, of a dot. */
const unmeasurable = ['emptyValue', 'shortTextContent', 'nonBmp']

/**
 * What a page, or the menu that is open on it, breaks of WCAG 2.2 AA, as "rule: element"; `rules` names some
 * of them. A contrast that could not be measured counts as broken, but for rows that a list of its own has
 * scrolled away; the drawing behind a door, which axe takes to lie before it, is taken away first.
 */
export async function violationsOf(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  const runOnly = rules.length > 0 ? { type: 'rule', values: rules } : { type: 'tag', values: levels }
  return page.evaluate(`{
    for (const drawing of document.querySelectorAll('body > #app svg.absolute')) drawing.remove()
    scrollTo(0, 0)
    // What still moves is measured in two places at once.
    for (const moving of document.getAnimations()) if (Number.isFinite(moving.effect.getComputedTiming().endTime)) moving.finish()
    const named = ({ id, nodes }) => nodes.map((node) => id + ': ' + node.target.join(' ') + ' ' + (node.any[0]?.data?.messageKey ?? ''))
    const isScrolledAway = (element) => {
      for (let at = element.parentElement; at; at = at.parentElement) if (getComputedStyle(at).overflowY === 'auto' && at.scrollHeight > at.clientHeight) return true
      return false
    }
    const isMeasurable = (node) => {
      const why = node.any[0]?.data?.messageKey
      if (why === 'elmPartiallyObscured') return !isScrolledAway(document.querySelector(node.target.at(-1)))
      return !${JSON.stringify(unmeasurable)}.includes(why)
    }
    axe.run(document.querySelector('[role=menu]') ?? document, { runOnly: ${JSON.stringify(runOnly)}, iframes: false }).then(({ violations, incomplete }) => [
      ...violations,
      ...incomplete.filter(({ id }) => id === 'color-contrast').map(({ id, nodes }) => ({ id, nodes: nodes.filter(isMeasurable) })),
    ].flatMap(named))
  }`)
}
