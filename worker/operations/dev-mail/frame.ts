/**
 * The headers of a mail's HTML, shown in a frame of `/dev/mail`: its own inline styles and nothing else, no
 * script, no origin. They stand in place of the product's policy, which knows no inline style and no frame.
 */
export const frameHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
  'X-Frame-Options': 'SAMEORIGIN',
} as const

/** A mail's HTML whose links open in a tab of their own: in the frame, our pages refuse to be shown. */
export const framed = (html: string): string => html.replace('<head>', '<head><base target="_blank">')
