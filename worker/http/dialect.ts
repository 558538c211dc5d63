/** Whether a path speaks the dialect of the Management API; all others speak that of `/api`. */
export const speaksManage = (path: string): boolean => /^\/(manage|pay-as-you-go)(\/|$)/.test(path)
