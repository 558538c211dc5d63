import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { exampleOf } from '../../web/pages/docs/examples/example'
import { typescriptExample } from '../../web/pages/docs/examples/typescriptExample'
import { referenceIn } from '../../web/pages/docs/reference'

const run = promisify(execFile)
const reference = referenceIn(JSON.parse(readFileSync('test/support/tables/openapi.snapshot.json', 'utf8')))
const imported = /^import .*\n/

/** What the compiler says of a text that imports the client by its name. */
async function complaintsOf(text: string): Promise<string> {
  mkdirSync('.types', { recursive: true })
  const folder = resolve(mkdtempSync('.types/examples-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'examples.ts'), text)
  const plain = {
    composite: false,
    declaration: false,
    emitDeclarationOnly: false,
    noEmit: true,
    rootDir: '../..',
  }
  const compilerOptions = { ...plain, types: ['node', '@cloudflare/workers-types'] }
  const config = {
    extends: '../../worker/tsconfig.json',
    compilerOptions,
    include: ['*.ts', '../../worker/**/*.d.ts'],
    exclude: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  return run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder]).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout.replaceAll(/^ .*\n/gm, '').slice(0, 4_000),
  )
}

test('every example in TypeScript compiles, and one with a wrong field does not', async () => {
  const examples = reference.operations.map((operation) => {
    const body = typescriptExample(exampleOf(operation, reference, 'https://gatehouse.example'))
    const name = operation.slug.replaceAll('-', '_')
    return `export async function ${name}() {\n${body.replace(imported, '')}\n}`
  })
  const wrong = [
    '// @ts-expect-error: there is no such field',
    "void gatehouse({ url: '' }).manage.maintainers.$post({ json: { nmae: 'Acme' } })",
  ].join('\n')
  expect(
    await complaintsOf(["import { gatehouse } from 'gatehouse/client'", ...examples, wrong].join('\n')),
  ).toBe('')
})
