/** A unix time in milliseconds as the wire of `/api` shows it: ISO 8601, UTC, with milliseconds. */
export const iso = (milliseconds: number): string => new Date(milliseconds).toISOString()
/** The same for a time that may be absent. */
export const isoOrNull = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : iso(milliseconds)
/** A unix time in milliseconds as the Management API shows it: `2021-06-28T22:27:28+0000`. */
export const manageDate = (milliseconds: number): string => `${iso(milliseconds).slice(0, 19)}+0000`
/** The same for a time that may be absent. */
export const manageDateOrNull = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : manageDate(milliseconds)
