/** Whether a path speaks the dialect of the Management API; all others speak that of `/api`. */
export const isManagePath = (path: string): boolean => /^\/(manage|pay-as-you-go)(\/|$)/.test(path)
