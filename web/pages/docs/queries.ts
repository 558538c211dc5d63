import { reading } from '../../client/reading'
import { type Document, referenceIn } from './reference'

/** The reference, made from this server's own document. */
export const readReference = reading('reference', async () => {
  const answer = await fetch('/openapi.json')
  if (!answer.ok) throw new Error(`The document was answered with ${answer.status}`)
  const document: Document = await answer.json()
  return referenceIn(document)
})
