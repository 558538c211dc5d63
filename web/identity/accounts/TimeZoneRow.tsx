import { useMe } from '../../session/me'
import { Row } from '../../ui/data/Row'
import { showToast } from '../../ui/feedback/toasts'
import { Form } from '../../ui/form/Form'
import { SelectField } from '../../ui/form/SelectField'
import { deviceZone } from '../../words/device'
import { clockIn } from '../../words/format'
import { account, entry } from '../../words/words'
import { changeProfile } from './queries'
import { timeZoneGroups } from './timeZones'

/** The time zone that times are written in: a chosen one, or the device's. */
export function TimeZoneRow() {
  const words = () => account().profile
  const me = useMe()
  const ofDevice = () => words().timeZoneDevice(deviceZone().replaceAll('_', ' '))
  const save = async (zone: string, close: () => void) => {
    await changeProfile({ timeZone: zone || null })
    close()
    showToast(words().timeZoneSaved)
  }
  const edit = (close: () => void) => (
    <Form
      submit={entry().ui.save}
      draft="time-zone"
      onCancel={{ label: entry().ui.cancel, act: close }}
      onSubmit={({ zone = '' }) => save(zone, close)}
    >
      <SelectField
        name="zone"
        label={words().timeZone}
        value={me().timeZone ?? ''}
        options={[{ value: '', label: ofDevice() }]}
        groups={timeZoneGroups(words().timeZoneOther)}
        autofocus
      />
    </Form>
  )
  return (
    <Row
      label={words().timeZone}
      value={me().timeZone?.replaceAll('_', ' ') ?? ofDevice()}
      state={words().timeZoneNow(clockIn(me().timeZone ?? deviceZone()))}
      edit={edit}
      draft="time-zone"
    />
  )
}
