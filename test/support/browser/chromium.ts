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
 * The browser to test in: `$CHROMIUM_PATH`, else the system's Chrome or Chromium, else the one from npm
 * (Linux on x64).
 */
export function findChromium(): Chromium {
  const given = process.env.CHROMIUM_PATH
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`)
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found =
    given ??
    [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isProgram)
  return found ? { executablePath: found, env: {} } : packedChromium()
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
 * The Chromium of npm, unpacked once beside its package; two at once each unpack, and the first to finish
 * stays.
 */
function packedChromium(): Chromium {
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')
  const folder = join(home, 'unpacked')
  if (!existsSync(folder)) unpack(mkdtempSync(join(home, 'unpacking-')), folder)
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') }
  return { executablePath: join(folder, 'chromium'), env }
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
  if (status !== 0)
    throw new Error(`Found no Chromium, and the one from npm did not unpack. Set CHROMIUM_PATH.\n${stderr}`)
  writeFileSync(join(temporary, 'fonts/fonts.conf'), fontsAt(folder))
  try {
    renameSync(temporary, folder)
  } catch (error) {
    rmSync(temporary, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}

const fontsAt = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`
