import { person } from '../../people/shapes'
import { logEntry } from './shapes'

/** An entry as the members of a unit see it. */
export const unitLogEntry = logEntry
  .pick({ id: true, kind: true, time: true })
  .extend({
    user: person,
    actor: person.nullable().meta({ description: 'Null: they did it themselves' }),
    data: logEntry.shape.data,
  })
  .meta({ id: 'UnitLogEntry' })
