import { createAsync } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { readVisitor } from '../../session/me'
import { page } from '../../shell/page'
import { VisitorFrame } from '../../shell/VisitorFrame'
import { DocsLayout } from './DocsLayout'

const Shell = page(() => import('../../shell/Shell'), 'account')

/**
 * What stands around the API reference: the shell for whoever is signed in, a bar with a way in for everybody
 * else.
 */
export default function DocsFrame(props: { children?: JSX.Element }) {
  const visitor = createAsync(() => readVisitor())
  const layout = () => <DocsLayout>{props.children}</DocsLayout>
  return (
    <Show when={visitor() !== undefined}>
      <Show when={visitor() === 'signed-in'} fallback={<VisitorFrame>{layout()}</VisitorFrame>}>
        <Shell>{layout()}</Shell>
      </Show>
    </Show>
  )
}
