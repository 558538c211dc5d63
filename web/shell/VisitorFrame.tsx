import { useLocation } from '@solidjs/router'
import type { JSX } from 'solid-js'
import { ButtonLink } from '../ui/elements/ButtonLink'
import { Logo } from '../ui/layout/Logo'
import { docs, entry } from '../words/words'
import { focusHeadingOnNewPages } from './focusHeadingOnNewPages'

/** The frame of pages that need no account, for who is not signed in: the house's sign, and the way in. */
export function VisitorFrame(props: { children?: JSX.Element }) {
  const here = useLocation()
  focusHeadingOnNewPages()
  return (
    <>
      <a
        href="#content"
        target="_self"
        class="fixed start-4 top-3 z-50 -translate-y-24 rounded-control bg-accent px-4 py-2 text-small
          font-medium text-on-accent focus:translate-y-0"
      >
        {entry().shell.skip}
      </a>
      <header class="sticky top-0 z-30 border-b border-line bg-page/90 backdrop-blur-sm">
        <div class="mx-auto flex h-15 max-w-shell items-center justify-between gap-4 px-4 wide:px-8">
          <a href="/docs" class="block rounded-control p-0.5">
            <Logo />
          </a>
          <ButtonLink size="small" href={`/sign-in?next=${encodeURIComponent(here.pathname + here.search)}`}>
            {docs().signIn}
          </ButtonLink>
        </div>
      </header>
      <main
        id="content"
        tabindex="-1"
        class="mx-auto w-full max-w-shell px-4 pt-6 pb-20 outline-none wide:px-8 wide:pt-10"
      >
        {props.children}
      </main>
    </>
  )
}
