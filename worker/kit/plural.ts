type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/**
 * The plural of a language: `count(8, { one: '# code', other: '# codes' })` gives "8 codes". `#` stands for
 * the number, written as the language writes it. A language names the forms it has (Arabic six, Japanese
 * one).
 */
export function pluralOf(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', numbers.format(count))
}
