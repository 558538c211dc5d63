import { spawnSync } from 'node:child_process'

/** Packages' programs, as Node runs them. */
export const programs = {
  /** wrangler without its wrapper, which would hide the exit code of a killed process. */
  wrangler: ['--no-warnings', 'node_modules/wrangler/wrangler-dist/cli.js'],
  vitest: ['node_modules/vitest/vitest.mjs'],
  drizzleKit: ['node_modules/drizzle-kit/bin.cjs'],
} satisfies Record<string, readonly string[]>

/** A program of ours that failed: its exit code, and what it said. */
export type Failed = { readonly code: number; readonly said: string }
/** What a finished program wrote to standard output, or how it failed. */
export type Ran =
  | { readonly output: string; readonly failed?: never }
  | { readonly output?: never; readonly failed: Failed }

/** What a program is given beside its arguments; it is never asked anything. */
export type RunOptions = { readonly env?: Readonly<Record<string, string>>; readonly input?: string }

/** What we read from wrangler is its plain output, whatever the caller's shell asks of it. */
const always = { WRANGLER_HIDE_BANNER: 'true', WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG: 'log' }

/** Runs a program to its end, its output kept. */
export function tryRun(
  program: keyof typeof programs,
  args: readonly string[],
  { env, input = '' }: RunOptions = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...programs[program], ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...always, ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  return status === 0 ? { output: stdout } : { failed: { code: status ?? 1, said: `${stdout}${stderr}` } }
}

/** What a program wrote; where it failed, prints what it said and leaves with its exit code. */
export function orLeave({ output, failed }: Ran): string {
  if (!failed) return output
  console.error(failed.said)
  process.exit(failed.code)
}

/** Runs a program to its end and gives what it wrote; a failure ends everything. */
export const run = (program: keyof typeof programs, args: readonly string[], given?: RunOptions): string =>
  orLeave(tryRun(program, args, given))

/** Runs a program to its end, its output shown as it comes; gives its exit code. */
export function show(program: keyof typeof programs, args: readonly string[]): number {
  return spawnSync(process.execPath, [...programs[program], ...args], { stdio: 'inherit' }).status ?? 1
}
