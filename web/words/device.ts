/**
 * Whether the browser's formats take a tag. Chromium tells the locale of its system as it stands there, as in
 * `en-US@posix` under `LANG=C.UTF-8`, and then refuses to format by it.
 */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}

/** The locales of this browser that dates and numbers can be written in, as its person prefers them. */
export const deviceLocales = (tags: readonly string[] = navigator.languages): readonly string[] =>
  tags.filter(isLocale)

/**
 * The time zone of this device; UTC where it names none that can be reckoned in: `Etc/Unknown` for a system
 * whose `TZ` is not known.
 */
export function deviceZone(zone = new Intl.DateTimeFormat().resolvedOptions().timeZone): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}
