import { exactTime, relativeTime, shortTime } from '../../words/format'

/**
 * A moment: relative, with the exact one on hover and for machines. `isShort` writes date and time instead.
 */
export function Time(props: { at: string; isShort?: boolean }) {
  return (
    <time dateTime={props.at} title={exactTime(props.at)}>
      {props.isShort ? shortTime(props.at) : relativeTime(props.at)}
    </time>
  )
}
