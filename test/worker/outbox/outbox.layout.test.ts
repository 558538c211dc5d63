import { describe, expect, test } from 'vitest'
import { layout } from '../../../worker/outbox/mail/layout'
import type { Letter } from '../../../worker/outbox/mail/letter'

const frame = {
  language: 'en',
  product: 'Gatehouse',
  publicUrl: 'https://gate.example',
  recipient: 'ada@example.com',
} as const
const letter: Letter = {
  subject: 'New sign-in',
  preheader: 'From Firefox on Linux',
  paragraphs: ['Somebody signed in.', 'Was it you?'],
  facts: [['Browser', 'Firefox']],
  button: { label: 'Look at it', url: 'https://gate.example/x#secret' },
  footnote: 'The link is good for one hour.',
  notMeUrl: 'https://gate.example/not-me#other',
}

describe('a mail', () => {
  test('says the same in both parts', () => {
    const { text, html } = layout(letter, frame)
    for (const words of [
      'Somebody signed in.',
      'Was it you?',
      'Browser',
      'Firefox',
      'Look at it',
      'https://gate.example/x#secret',
      'https://gate.example/not-me#other',
      'The link is good for one hour.',
      'ada@example.com',
    ]) {
      expect(text).toContain(words)
      expect(html).toContain(words)
    }
  })
  test('cannot be given markup by a name', () => {
    const evil = `<img src=x onerror="alert(1)">&'`
    const { html } = layout(
      {
        ...letter,
        subject: evil,
        preheader: evil,
        paragraphs: [evil],
        facts: [[evil, evil]],
        footnote: evil,
        button: { label: evil, url: `https://gate.example/"><script>` },
      },
      { ...frame, product: evil, recipient: evil },
    )
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<script')
    expect(html).not.toContain('onerror="')
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;')
  })
  test('has its subject on one line', () => {
    expect(layout({ ...letter, subject: 'One\r\nBcc: two' }, frame).subject).toBe('One Bcc: two')
  })
  test('fetches nothing: no picture, font, style or script from anywhere', () => {
    expect(layout(letter, frame).html).not.toMatch(/<(img|link|script|iframe)|url\(|@import/)
  })
  test('looks right in the dark', () => {
    const { html } = layout(letter, frame)
    expect(html).toContain('<meta name="color-scheme" content="light dark">')
    expect(html).toContain('@media (prefers-color-scheme:dark)')
  })
  test('runs from right to left in Arabic', () => {
    expect(layout(letter, { ...frame, language: 'ar' }).html).toContain('<html lang="ar" dir="rtl">')
  })
  test('leaves out what its letter has not', () => {
    const { text, html } = layout({ subject: 'Done', preheader: '', paragraphs: ['Done.'] }, frame)
    expect(text).toBe(
      'Done.\n\n-- \nThis mail was sent to ada@example.com by Gatehouse.\nhttps://gate.example\n',
    )
    expect(html).not.toContain('<table cellpadding')
    expect(html).not.toContain('class="button"')
  })
})
