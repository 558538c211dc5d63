import { Show } from 'solid-js'
import { TimeIn } from '../../ui/data/TimeIn'
import { Notice } from '../../ui/feedback/Notice'
import { tenancy } from '../../words/words'
import { daysLeft } from './projectState'
import type { Project } from './queries'

/** What everybody in a project has to know: that it is disabled and why, that it ends soon. */
export function StateNotices(props: { project: Project }) {
  const words = () => tenancy().projects
  return (
    <>
      <Show when={props.project.disabled}>
        {(disabled) => (
          <Notice look="warning" title={words().disabledTitle}>
            {disabled().reason || words().disabledText}
            <Show when={disabled().estimatedEndTime}>
              {(end) => (
                <p>
                  <TimeIn text={words().disabledUntil} at={end()} />
                </p>
              )}
            </Show>
          </Notice>
        )}
      </Show>
      <Show when={daysLeft(props.project) !== null}>
        <Notice look="warning" title={words().expiringTitle(daysLeft(props.project) ?? 0)}>
          {words().expiringText}
        </Notice>
      </Show>
    </>
  )
}
