import { setUpSecret } from '../../worker/operations/first-run/setUpSecret'
import { run } from '../run'
import { deployConfigFile } from './config'

/** Whether the deployed product has its first super admin. */
export function isSetUp(database: string): boolean {
  const question = 'SELECT EXISTS (SELECT 1 FROM user WHERE is_super_admin) AS done'
  const answer = run('wrangler', [
    'd1',
    'execute',
    database,
    '--remote',
    '--json',
    '--config',
    deployConfigFile,
    '--command',
    question,
  ])
  return (JSON.parse(answer) as [{ results: [{ done: number }] }])[0].results[0].done === 1
}

/**
 * The one-time link that makes the first super admin; derived from the key, so it can be told only while the
 * key is at hand.
 */
export const setUpLink = async (publicUrl: string, key: string): Promise<string> =>
  `${publicUrl}/set-up#${await setUpSecret(key)}`
