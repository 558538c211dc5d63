const isMac = (): boolean => navigator.platform.startsWith('Mac')

/** The keys that open the palette, as this machine writes them. */
export const paletteKeys = (): string => (isMac() ? '⌘K' : 'Ctrl K')

/**
 * Whether these keys open the palette: on a Mac the command key, for Control and K delete there to the end of
 * the line.
 */
export const opensPalette = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'k' &&
  !event.altKey &&
  !event.shiftKey &&
  (isMac() ? event.metaKey && !event.ctrlKey : event.ctrlKey)
