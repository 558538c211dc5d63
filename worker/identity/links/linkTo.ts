import type { Settings } from '../../settings'
import { linkSecret } from './linkSecret'
import { purposes } from './purposes.table'
import { linkPurpose } from './shapes'

/**
 * What mails address their links by: gives `<public URL>/<page>#<secret>` for a purpose and the ref of a
 * link's row. Throws for a purpose that is not in the table.
 */
export const linkTo =
  ({ publicUrl, key }: Pick<Settings, 'publicUrl' | 'key'>) =>
  async (name: string, ref: string): Promise<string> => {
    const purpose = linkPurpose.parse(name)
    return `${publicUrl}/${purposes[purpose].page}#${await linkSecret(key, purpose, ref)}`
  }
