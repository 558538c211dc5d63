/**
 * Completes package-lock.json after `npm install` (`npm run lockfile`). A registry mirror may lack binaries
 * for other systems (workerd for macOS, say); npm then leaves them out of the lockfile, and `npm ci` calls it
 * out of sync. Each optional dependency without an entry gets one here, its system read from its name. It
 * also drops download addresses, so that any registry serves. Plain Node 20, no dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const systems = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
}
const processors = { 64: 'x64', x64: 'x64', arm64: 'arm64', arm: 'arm', ia32: 'ia32', wasm32: 'wasm32' }
const libraries = { musl: 'musl', musleabihf: 'musl', gnu: 'glibc', gnueabihf: 'glibc' }

/** The entry that npm would have written for an optional binary package of this name. */
function entryOf(name, version, isDev) {
  const words = name.split(/[/-]/)
  const among = (table) => words.filter((word) => Object.hasOwn(table, word)).map((word) => table[word])
  const [os, cpu, libc] = [among(systems), among(processors), among(libraries)]
  if (cpu.length === 0)
    throw new Error(`No processor in the name ${name}: add its entry to package-lock.json by hand`)
  return {
    version,
    cpu,
    ...(isDev && { dev: true }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  }
}

/** Every folder from which `path` may load a package, nearest first. */
function foldersFrom(path) {
  const folders = []
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    folders.push(at === '' ? 'node_modules/' : `${at}/node_modules/`)
    if (at === '') return folders
  }
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const added = []
for (const [path, held] of Object.entries(lock.packages)) {
  delete held.resolved
  for (const [name, version] of Object.entries(held.optionalDependencies ?? {})) {
    if (foldersFrom(path).some((folder) => lock.packages[folder + name])) continue
    lock.packages[`node_modules/${name}`] = entryOf(name, version, held.dev === true)
    added.push(`${name}@${version}`)
  }
}
const byPath = ([one], [other]) => (one < other ? -1 : 1)
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(
  added.length === 0 ? 'package-lock.json is complete' : `Added to package-lock.json: ${added.join(', ')}`,
)
