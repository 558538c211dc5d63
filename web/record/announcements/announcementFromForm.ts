import { ApiProblem } from '../../problems/problem'
import type { FormValues } from '../../ui/form/Form'
import { momentIn } from '../../ui/form/MomentField'
import { admin } from '../../words/words'
import type { NewAnnouncement } from './queries'

/** Whom an announcement may be for. */
export type AudienceKind = 'everyone' | 'maintainers' | 'organizations' | 'projects' | 'features'

const wrong = (field: string, detail: string) =>
  new ApiProblem('invalid-input', { errors: [{ pointer: `/${field}`, code: 'ours', detail }] })

/** The numbers in a line that somebody typed. */
function idsIn(text: string): number[] {
  const ids = text
    .split(/[\s,;#]+/)
    .filter(Boolean)
    .map(Number)
  if (ids.length === 0 || ids.some((id) => !Number.isSafeInteger(id) || id < 1))
    throw wrong('chosen', admin().announcements.idsWrong)
  return ids
}

/** What the form says, as the server wants it. Throws what is wrong with a field. */
export function announcementFromForm({
  title = '',
  text = '',
  link = '',
  starts,
  ends,
  audience = 'everyone',
  chosen = '',
}: FormValues): NewAnnouncement {
  const [begin, end] = [momentIn(starts), momentIn(ends) ?? '']
  if (end <= (begin ?? new Date().toISOString())) throw wrong('ends', admin().announcements.endsWrong)
  return {
    title,
    text,
    link: link.trim() || null,
    ends: end,
    ...(begin && { starts: begin }),
    audience: audience === 'everyone' ? null : { [audience]: idsIn(chosen) },
  }
}
