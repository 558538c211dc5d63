import { Row } from '../../../ui/data/Row'
import { Button } from '../../../ui/elements/Button'
import { account } from '../../../words/words'
import { exportMyData, isUnderWay } from './exportMyData'

/** Everything that is kept about me, as a file: the page can be left while it is made. */
export function ExportRow() {
  const words = () => account().yourData
  const button = () => (
    <Button size="small" pending={isUnderWay()} onClick={() => void exportMyData()}>
      {words().submit}
    </Button>
  )
  return (
    <Row
      label={words().label}
      value={words().text}
      state={isUnderWay() ? words().underWay : undefined}
      action={button()}
    />
  )
}
