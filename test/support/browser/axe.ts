import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Contrasts that nobody can measure: of what is empty, of one letter, of a dot. */
const unmeasurable = ['emptyValue', 'shortTextContent', 'nonBmp']

/**
 * What a page, or the menu that is open on it, breaks of WCAG 2.2 AA, or of these rules of it, as "rule:
 * element". A contrast that could not be measured counts as broken, but for what a list or table of its own
 * has scrolled away and what the page has drawn anew meanwhile; the drawing behind a door, which axe takes to
 * lie before it, is taken away first.
 */
export async function violationsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  const options = {
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: levels },
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
    iframes: false,
  }
  return page.evaluate(`(${look})(${JSON.stringify(options)}, ${JSON.stringify(unmeasurable)})`)
}

/** Runs in the page. */
const look = `async (options, unmeasurable) => {
  for (const drawing of document.querySelectorAll('body > #app svg.absolute')) drawing.remove()
  scrollTo(0, 0)
  // What still moves is measured in two places at once.
  const ends = (moving) => Number.isFinite(moving.effect.getComputedTiming().endTime)
  document.getAnimations().filter(ends).forEach((moving) => moving.finish())
  const isScroller = (element) =>
    getComputedStyle(element).overflowY === 'auto' &&
    (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth)
  const isScrolledAway = (element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (isScroller(at)) return true
    return false
  }
  const reason = (node) => node.any[0]?.data?.messageKey ?? ''
  const isMeasurable = (node) =>
    reason(node) === 'elmPartiallyObscured'
      ? node.element.isConnected && !isScrolledAway(node.element)
      : !unmeasurable.includes(reason(node))
  const { violations, incomplete } = await axe.run(document.querySelector('[role=menu]') ?? document, options)
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast')
  return [
    ...violations,
    ...unsure.map(({ id, nodes }) => ({ id, nodes: nodes.filter(isMeasurable) })),
  ].flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.target.join(' ') + ' ' + reason(node)))
}`
