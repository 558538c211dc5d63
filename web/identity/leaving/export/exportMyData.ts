import { createSignal } from 'solid-js'
import { api } from '../../../client/api'
import { explain } from '../../../problems/explain'
import { problemOf } from '../../../problems/problem'
import { showToast } from '../../../ui/feedback/toasts'
import { account } from '../../../words/words'

const [isUnderWay, setUnderWay] = createSignal(false)

/** Whether an export is being made: it goes on while its person looks at other pages. Reactive. */
export { isUnderWay }

/**
 * Has everything that is kept about me collected, and keeps it as a file; says so at the edge of whatever
 * page is on screen then.
 */
export async function exportMyData(): Promise<void> {
  if (isUnderWay()) return
  setUnderWay(true)
  try {
    const answer = await api.account.export.$get()
    const name =
      /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? 'account-export.json'
    save(await answer.blob(), name)
    showToast(account().yourData.done(name))
  } catch (thrown) {
    showToast(explain(problemOf(thrown)), 'failed')
  } finally {
    setUnderWay(false)
  }
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
