import { revalidate } from '@solidjs/router'

/** The name that all readings of my security log begin with. */
export const LOG = 'security-log'

/** Reads my security log anew where it is on screen: something has just been written into it. */
export const refreshLog = (): Promise<void> => revalidate(LOG)
