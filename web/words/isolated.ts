/**
 * A value inside a sentence of the other writing direction: a name or an address keeps its own order and
 * disturbs none.
 */
export const isolated = (value: string | number | null | undefined): string => `\u2068${value}\u2069`
