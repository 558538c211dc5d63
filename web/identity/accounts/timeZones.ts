type Group = {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** Every time zone that this browser knows, by continent; those of none (UTC) under `other`. */
export function timeZoneGroups(other: string): readonly Group[] {
  const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].toSorted()
  const byContinent = Object.groupBy(zones, (zone) =>
    zone.includes('/') ? (zone.split('/')[0] ?? other) : other,
  )
  return Object.entries(byContinent).map(([label, names = []]) => ({
    label,
    options: names.map((value) => ({ value, label: placeOf(value) })),
  }))
}

/** "America/Argentina/Salta" is "Salta, Argentina" in its group. */
function placeOf(zone: string): string {
  const [, ...places] = zone.split('/')
  return places.length > 0 ? places.toReversed().join(', ').replaceAll('_', ' ') : zone
}
