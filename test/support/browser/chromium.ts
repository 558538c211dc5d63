import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

/** A Chromium that can be started, and what its environment needs. */
export type Chromium = { readonly executablePath: string; readonly env: Readonly<Record<string, string>> }

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The browser to test in: `$CHROMIUM_PATH`, else the one from npm where it runs (Linux on x64), else the
 * system's Chrome or Chromium. Where fontconfig finds its fonts (Linux) they are those of npm alone: what the
 * machine has is not looked at.
 */
export function findChromium(): Chromium {
  const { executablePath, env } = givenChromium() ?? packedChromium() ?? systemChromium()
  return { executablePath, env: { ...env, FONTCONFIG_FILE: join(unpacked(), 'fonts.conf') } }
}

function givenChromium(): Chromium | undefined {
  const executablePath = process.env.CHROMIUM_PATH
  if (executablePath && !existsSync(executablePath))
    throw new Error(`CHROMIUM_PATH names no file: ${executablePath}`)
  return executablePath ? { executablePath, env: {} } : undefined
}

function packedChromium(): Chromium | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = unpacked()
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  }
}

function systemChromium(): Chromium {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(
    isProgram,
  )
  if (!found) throw new Error('Found no Chrome or Chromium. Set CHROMIUM_PATH.')
  return { executablePath: found, env: {} }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The folder of the package's files, unpacked once beside them; two at once each unpack, and the first to
 * finish stays.
 */
function unpacked(): string {
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')
  const folder = join(home, 'with-fonts')
  if (!existsSync(folder)) unpack(mkdtempSync(join(home, 'unpacking-')), folder)
  return folder
}

/** The package unpacks into TMPDIR, and its libraries only where it believes to run at AWS. */
function unpack(temporary: string, folder: string) {
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
  const env = { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The Chromium from npm did not unpack. Set CHROMIUM_PATH.\n${stderr}`)
  writeFileSync(join(temporary, 'fonts.conf'), fontsOf(folder))
  try {
    renameSync(temporary, folder)
  } catch (error) {
    rmSync(temporary, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}

/** What fontconfig reads instead of the system's: one folder of fonts, and a cache of its own. */
const fontsOf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`
