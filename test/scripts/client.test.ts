import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { API } from 'typescript/unstable/sync'
import { expect, onTestFinished, test } from 'vitest'
import { exampleOf } from '../../web/pages/docs/examples/example'
import { typescriptExample } from '../../web/pages/docs/examples/typescriptExample'
import { referenceIn } from '../../web/pages/docs/reference'

const reference = referenceIn(JSON.parse(readFileSync('test/support/tables/openapi.snapshot.json', 'utf8')))
const imported = /^import .*\n/

/**
 * What the compiler says of a text that imports the client by its name. It looks at that text alone: the
 * Worker behind it is what `npm run types` looks at, and takes longer than all else.
 */
function complaintsOf(text: string): readonly string[] {
  mkdirSync('.types', { recursive: true })
  const folder = resolve(mkdtempSync('.types/examples-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [examples, configFile] = [join(folder, 'examples.ts'), join(folder, 'tsconfig.json')]
  writeFileSync(examples, text)
  const plain = {
    composite: false,
    declaration: false,
    emitDeclarationOnly: false,
    noEmit: true,
    rootDir: '../..',
  }
  const config = {
    extends: '../../worker/tsconfig.json',
    compilerOptions: { ...plain, types: ['node', '@cloudflare/workers-types'] },
    include: ['*.ts', '../../worker/**/*.d.ts'],
    exclude: [],
  }
  writeFileSync(configFile, JSON.stringify(config))
  const compiler = new API({ cwd: process.cwd() })
  onTestFinished(() => compiler.close())
  const program = compiler.updateSnapshot({ openProjects: [configFile] }).getProject(configFile)?.program
  if (!program) throw new Error('The compiler found no program')
  const found = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getSyntacticDiagnostics(examples),
    ...program.getSemanticDiagnostics(examples),
  ]
  return found.map(({ text: said }) => said)
}

test('every example in TypeScript compiles, and one with a wrong field does not', () => {
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
    complaintsOf(["import { gatehouse } from 'gatehouse/client'", ...examples, wrong].join('\n')),
  ).toEqual([])
})
