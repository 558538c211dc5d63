import { escapeHtml as e } from './escapeHtml'
import type { Sheet } from './letter'

const font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const styles = {
  page: `margin:0;padding:0;background:#f4f5f7;color:#1b1f24;${font};font-size:16px;line-height:1.5`,
  preheader: 'display:none;max-height:0;overflow:hidden;opacity:0',
  card: 'max-width:560px;margin:0 auto;background:#ffffff;border:1px solid #dfe3e8;border-radius:12px;padding:32px',
  brand: 'margin:0 0 24px;font-size:14px;font-weight:600;color:#5b6470',
  title: 'margin:0 0 16px;font-size:20px;line-height:1.3;font-weight:600',
  paragraph: 'margin:0 0 16px',
  label: 'padding:4px 0;color:#5b6470;vertical-align:top',
  value: 'padding:4px 16px;vertical-align:top',
  button:
    'display:inline-block;background:#0d6156;color:#ffffff;padding:12px 20px;border-radius:8px;text-decoration:none;font-weight:600',
  small: 'margin:16px 0 0;font-size:14px;color:#5b6470',
  link: 'color:#0d6156;word-break:break-all',
  foot: 'max-width:560px;margin:16px auto 0;font-size:13px;color:#5b6470;text-align:center',
}

/**
 * For readers that follow the device; the inline styles are the light look, and all there is where `<style>`
 * is dropped.
 */
const dark = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){.page{background:#14171b!important;color:#e8eaed!important}
.card{background:#1d2126!important;border-color:#343a42!important}
.quiet{color:#a4adb8!important}.link{color:#6fd3bd!important}
.button{background:#6fd3bd!important;color:#10131a!important}}`

/**
 * The HTML part: inline styles, no picture, script or font from anywhere, light and dark, either writing
 * direction.
 */
export function htmlOf(sheet: Sheet): string {
  const { letter, frame, words, direction } = sheet
  return `<!doctype html>
<html lang="${frame.language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport"
content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes"
content="light dark"><title>${e(letter.subject)}</title><style>${dark}</style></head>
<body class="page" dir="${direction}" style="${styles.page}"><div
style="${styles.preheader}">${e(letter.preheader)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
dir="${direction}"><tr><td style="padding:24px 12px">
<div class="card" style="${styles.card}"><p class="quiet" style="${styles.brand}">${e(frame.product)}</p>
<h1 style="${styles.title}">${e(letter.subject)}</h1>
${body(sheet)}
</div><p class="quiet"
style="${styles.foot}">${e(words.sentTo(frame.recipient, frame.product))}<br>${anchor(
    frame.publicUrl,
    frame.publicUrl,
  )}${frame.unsubscribeUrl ? `<br>${anchor(frame.unsubscribeUrl, words.stop)}` : ''}</p>
</td></tr></table></body></html>
`
}

function body({ letter, words }: Sheet): string {
  const greeting = letter.name === undefined ? [] : [words.hello(letter.name)]
  const parts = [...greeting, ...letter.paragraphs].map(
    (text) => `<p style="${styles.paragraph}">${e(text)}</p>`,
  )
  if (letter.facts) parts.push(factsTable(letter.facts))
  if (letter.button) parts.push(button(letter.button, words.ifButtonFails))
  if (letter.notMeUrl)
    parts.push(
      `<p style="${styles.small}" class="quiet">${e(words.notMeLead)}
          ${anchor(letter.notMeUrl, words.notMe)}</p>`,
    )
  if (letter.footnote) parts.push(`<p style="${styles.small}" class="quiet">${e(letter.footnote)}</p>`)
  return parts.join('\n')
}

const factsTable = (facts: NonNullable<Sheet['letter']['facts']>): string =>
  `<table cellpadding="0" cellspacing="0" border="0" style="${styles.paragraph}">${facts
    .map(
      ([label, value]) =>
        `<tr><td class="quiet" style="${styles.label}">${e(label)}</td><td style="${styles.value}"><bdi>${e(value)}</bdi></td></tr>`,
    )
    .join('')}</table>`

const button = ({ label, url }: { label: string; url: string }, ifButtonFails: string): string =>
  `<p style="margin:24px 0"><a class="button" href="${e(url)}" style="${styles.button}">${e(label)}</a></p>
<p class="quiet" style="${styles.small}">${e(ifButtonFails)}<br>${anchor(url, url)}</p>`

const anchor = (url: string, text: string): string =>
  `<a class="link" href="${e(url)}" style="${styles.link}">${e(text)}</a>`
