import { For } from 'solid-js'

/** A path as one reads it: parts to be filled in stand out, and it breaks at its slashes. */
export function PathCode(props: { path: string }) {
  return (
    <code dir="ltr" class="min-w-0 font-mono wrap-anywhere">
      <For each={props.path.split(/(?=\/)/)}>
        {(step) => (
          <>
            <wbr />
            {step.includes('{') ? (
              <>
                /<span class="text-accent">{step.slice(1)}</span>
              </>
            ) : (
              step
            )}
          </>
        )}
      </For>
    </code>
  )
}
