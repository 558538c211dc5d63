import { language } from './words'

/** "1,234": a number as the language writes it. */
export const plainNumber = (value: number): string => new Intl.NumberFormat(language()).format(value)

/** "83%": a part of one, rounded down: only all is 100 %. */
export const percent = (part: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent' }).format(Math.floor(part * 100) / 100)

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const

/** "3.5 GB": a size by the largest unit that fits, in steps of a thousand. */
export function byteSize(bytes: number): string {
  const step = Math.min(byteUnits.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const format = new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: byteUnits[step] ?? 'byte',
    maximumFractionDigits: 1,
  })
  return format.format(bytes / 1_000 ** step)
}

/** "Ann, Ben and Cleo": names in a row. */
export const inARow = (names: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(names)
