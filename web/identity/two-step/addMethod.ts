import type { TotpSetup } from './queries'

/** What opens the dialogs that add an authenticator app or a security key. */
export type AddMethod = { readonly onTotp: (setup: TotpSetup) => void; readonly onKey: () => void }
