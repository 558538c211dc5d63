/**
 * One form: `#` stands for the number. A form that holds a name is a function of the number, for a name may
 * hold `#`.
 */
type Form = string | ((number: string) => string)
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, Form>> & { other: Form }>

/**
 * The plural of a language: `count(8, { one: '# code', other: '# codes' })` gives "8 codes". The number is
 * written as the language writes it. A language names the forms it has (Arabic six, Japanese one).
 */
export function pluralOf(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  const number = numberOf(language)
  return (count, forms) => {
    const form = forms[rules.select(count)] ?? forms.other
    return typeof form === 'string' ? form.replaceAll('#', number(count)) : form(number(count))
  }
}

/** The numbers of a language: `number(12_345)` gives "12,345" in English. */
export function numberOf(language: string): (value: number) => string {
  const numbers = new Intl.NumberFormat(language)
  return (value) => numbers.format(value)
}
