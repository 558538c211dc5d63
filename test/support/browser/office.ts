import type { Page } from 'playwright-core'
import { type Credentials, type Newcomer, newcomer, signIn } from './newcomer'
import { resident } from './resident'
import { openWindow } from './window'

/**
 * Calls the API as whoever is signed in to a window, with what proves that a page of ours asks. A refusal
 * fails the test.
 */
export async function call<Answer>(
  page: Page,
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  data?: object,
): Promise<Answer> {
  const { csrfToken }: { csrfToken: string } = await (await page.request.get('/api/account')).json()
  const headers = { 'Sec-Fetch-Site': 'same-origin', 'X-CSRF-Token': csrfToken }
  const answer = await page.request.fetch(path, { method, headers, ...(data && { data }) })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`)
  const text = await answer.text()
  return JSON.parse(text === '' ? 'null' : text)
}

/** What the API makes has an id. */
type Made = { readonly id: number }

/** A window of a super admin. */
export async function superAdmin(): Promise<Page> {
  const page = await openWindow()
  await signIn(page, resident('ada@example.com'))
  return page
}

/** Somebody new who is a member of a new maintainer. */
export async function maintainerMember(
  name: string,
  maintainerName: string,
): Promise<Newcomer & { readonly maintainer: number }> {
  const [someone, staff] = await Promise.all([newcomer(name), superAdmin()])
  const { id } = await call<Made>(staff, 'POST', '/manage/maintainers', { name: maintainerName })
  await call(staff, 'POST', `/manage/maintainers/${id}/users`, { email: someone.email })
  return { ...someone, maintainer: id }
}

/**
 * An organization of a maintainer, with a project in it: made by one who is a member of all three from then
 * on.
 */
export async function officeOf(
  someone: Newcomer & { readonly maintainer: number },
  organizationName: string,
  projectName: string,
) {
  const { id: organization } = await call<Made>(
    someone.page,
    'POST',
    `/manage/maintainers/${someone.maintainer}/organizations`,
    {
      name: organizationName,
    },
  )
  const { id: project } = await call<Made>(
    someone.page,
    'POST',
    `/manage/organizations/${organization}/projects`,
    { name: projectName },
  )
  return { organization, project }
}

/** Makes somebody a member of a project at once. */
export const seat = (page: Page, project: number, { email }: Credentials, role: string): Promise<unknown> =>
  call(page, 'POST', `/manage/projects/${project}/users`, { email, role })
