/** Durations in milliseconds. */
export const seconds = (count: number): number => count * 1000
/** Minutes in milliseconds. */
export const minutes = (count: number): number => seconds(60) * count
/** Hours in milliseconds. */
export const hours = (count: number): number => minutes(60) * count
/** Days of 24 hours in milliseconds. */
export const days = (count: number): number => hours(24) * count
/** Milliseconds as whole seconds, rounded up: what Retry-After and KV's TTL want. */
export const inSeconds = (milliseconds: number): number => Math.ceil(milliseconds / 1000)
/** Milliseconds as hours. */
export const inHours = (milliseconds: number): number => milliseconds / hours(1)
