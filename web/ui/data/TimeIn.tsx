import { Time } from './Time'

/** A text with a moment in it, where its language puts it: `#` in the text stands for the moment. */
export function TimeIn(props: { text: string; at: string; isShort?: boolean }) {
  const parts = () => props.text.split('#')
  return (
    <>
      {parts()[0]}
      <Time at={props.at} isShort={props.isShort ?? false} />
      {parts()[1]}
    </>
  )
}
