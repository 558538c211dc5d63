import { useLocation } from '@solidjs/router'
import { createEffect, For, type JSX, on, onMount } from 'solid-js'
import { createPlace } from '../../shell/place'
import { Page } from '../../ui/layout/Page'
import { Prose } from '../../ui/layout/Prose'
import { Card } from '../../ui/layout/Section'
import { docs } from '../../words/words'
import { CodeCard } from './CodeCard'
import { useReference } from './context'
import { guideExamples } from './guideExamples'
import { guideSections } from './guideSections'
import { ProblemTable } from './ProblemTable'
import { TokenKinds } from './TokenKinds'

/** What every request may hear. */
const always = [
  'invalid-token',
  'too-many-requests',
  'body-not-json',
  'body-too-large',
  'invalid-input',
  'method-not-allowed',
  'try-again',
  'internal',
]

/** `/docs`: how to speak with this server, and every problem that it knows. */
export default function GuidePage() {
  createPlace(() => [{ name: docs().title, href: '/docs' }])
  goToAnchor()
  return (
    <Page title={docs().title} lead={<Prose text={docs().lead} />} isWide>
      <For each={guideSections}>{(name) => <GuideSection name={name} />}</For>
    </Page>
  )
}

type Name = (typeof guideSections)[number]

function GuideSection(props: { name: Name }) {
  const reference = useReference()
  const section = () => docs().sections[props.name]
  const example = () => guideExamples(location.origin)[props.name]
  const more: Readonly<Partial<Record<Name, () => JSX.Element>>> = {
    kinds: () => <TokenKinds />,
    errors: () => (
      <ProblemTable kinds={always} reference={reference} caption={docs().sections.errors.title} />
    ),
    problems: () => (
      <ProblemTable
        kinds={Object.keys(reference.problems).sort()}
        reference={reference}
        caption={docs().sections.problems.title}
        hasAnchors
      />
    ),
  }
  return (
    <section
      id={props.name}
      tabindex="-1"
      aria-labelledby={`${props.name}-title`}
      class="max-w-content scroll-mt-20 space-y-3.5 data-wide:max-w-none"
    >
      <h2 id={`${props.name}-title`} class="text-title font-semibold">
        {section().title}
      </h2>
      <Paragraphs of={section().text} />
      {more[props.name] && <Card>{more[props.name]?.()}</Card>}
      <Paragraphs of={props.name === 'kinds' ? docs().sections.kinds.after : []} />
      {example() && (
        <CodeCard
          head={<p class="py-2 text-small font-medium text-soft">{docs().example}</p>}
          copy={docs().copyExample}
          text={example() ?? ''}
          label={docs().example}
        />
      )}
    </section>
  )
}

function Paragraphs(props: { of: readonly string[] }) {
  return (
    <For each={props.of}>
      {(text) => (
        <p class="text-body text-soft">
          <Prose text={text} />
        </p>
      )}
    </For>
  )
}

/** Goes to the place that the URL names, and marks it: the router has been there before the reference was. */
function goToAnchor(): void {
  const here = useLocation()
  const go = (hash: string) => {
    for (const marked of document.querySelectorAll('[data-here]')) marked.removeAttribute('data-here')
    const place = hash ? document.getElementById(hash.slice(1)) : null
    place?.setAttribute('data-here', '')
    place?.scrollIntoView()
    place?.focus({ preventScroll: true })
  }
  onMount(() => createEffect(on(() => here.hash, go)))
}
