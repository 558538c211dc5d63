import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../run'
import { deployConfigFile } from './config'
import type { Secrets } from './secrets'

/**
 * Deploys the Worker and its assets, with secrets to add to those it has; gives the addresses that it answers
 * at.
 */
export function upload(secrets: Secrets): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-'))
  const [report, secretsFile] = [join(folder, 'report.ndjson'), join(folder, 'secrets.json')]
  try {
    writeFileSync(secretsFile, JSON.stringify(secrets), { mode: 0o600 })
    const also = Object.keys(secrets).length > 0 ? ['--secrets-file', secretsFile] : []
    run('wrangler', ['deploy', '--config', deployConfigFile, ...also], {
      env: { WRANGLER_OUTPUT_FILE_PATH: report },
    })
    return addressesIn(readFileSync(report, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What wrangler reports: a JSON object a line, that of the deployment with its targets. */
function addressesIn(report: string): readonly string[] {
  const entries = report
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string; targets?: readonly string[] })
  const targets = entries.find((one) => one.type === 'deploy')?.targets ?? []
  return targets.filter((target) => target.startsWith('https://'))
}
