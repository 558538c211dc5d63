/** Packages that `npm run bench` installs for itself, as far as they are used. */
declare module 'better-auth' {
  /** What is called of it. */
  type Auth = {
    readonly handler: (request: Request) => Promise<Response>
    readonly api: {
      readonly verifyApiKey: (given: { body: { key: string } }) => Promise<{ valid: boolean }>
      readonly addMember: (given: {
        body: { organizationId: string; userId: string; role: string }
      }) => Promise<unknown>
    }
  }
  export function betterAuth(options: object): Auth
}
declare module 'better-auth/db/migration' {
  export function getMigrations(options: object): Promise<{ runMigrations(): Promise<void> }>
}
declare module 'better-auth/plugins/organization' {
  export function organization(): object
}
declare module 'better-auth/plugins/two-factor' {
  export function twoFactor(): object
}
declare module '@better-auth/passkey' {
  export function passkey(): object
}
declare module '@better-auth/api-key' {
  export function apiKey(options: object): object
}
