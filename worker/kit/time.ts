/** A unix time in milliseconds as the wire of `/api` shows it: ISO 8601, UTC, with milliseconds. */
export const iso = (milliseconds: number): string => new Date(milliseconds).toISOString()
/** The same for a time that may be absent. */
export const isoOrNull = (milliseconds: number | null): string | null => (milliseconds === null ? null : iso(milliseconds))
