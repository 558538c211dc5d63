import { For } from 'solid-js'
import type { MyProject } from '../../session/memberships'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Notice } from '../../ui/feedback/Notice'
import { inARow } from '../../words/amounts'
import { tenancy } from '../../words/words'
import { daysLeft, exceeded } from './projectState'

const toldWithinDays = 14

/** What is to be known about a project of mine. */
export type Concern = { readonly project: MyProject; readonly title: string; readonly text: string }

/**
 * What is to be known about my projects, the most urgent first: those that end, are disabled, are over a
 * limit.
 */
export function concernsIn(projects: readonly MyProject[]): readonly Concern[] {
  const words = tenancy().home
  const { limitNames, disabledText } = tenancy().projects
  const ending = projects.flatMap((project) => {
    const days = daysLeft(project)
    return days === null || days > toldWithinDays
      ? []
      : [{ project, title: words.expiring(project.name, days), text: words.expiringText, days }]
  })
  const disabled = projects
    .filter(({ isDisabled }) => isDisabled)
    .map((project) => ({
      project,
      title: words.disabled(project.name),
      text: project.disabled?.reason || disabledText,
    }))
  const over = projects.flatMap((project) => {
    const limits = exceeded(project).map((name) => limitNames[name] ?? name)
    return limits.length === 0
      ? []
      : [{ project, title: words.overLimit(project.name), text: words.overLimitText(inARow(limits)) }]
  })
  return [...ending.toSorted((one, other) => one.days - other.days), ...disabled, ...over]
}

/** Those concerns, each with the way to its project. */
export function ProjectNotices(props: { concerns: readonly Concern[] }) {
  const see = (project: MyProject) => (
    <ButtonLink size="small" href={`/projects/${project.id}`}>
      {tenancy().home.see}
    </ButtonLink>
  )
  return (
    <For each={props.concerns}>
      {({ project, title, text }) => (
        <Notice look="warning" title={title} action={see(project)}>
          {text}
        </Notice>
      )}
    </For>
  )
}
