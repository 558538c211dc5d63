import module from '@phi-ag/argon2/argon2.wasm'
import { type Argon2id, argon2On } from './argon2On'

let ready: Argon2id | undefined
/**
 * argon2id on the one instance of this isolate, made at its first use. Calls never overlap: the computation
 * is synchronous.
 */
export const argon2id: Argon2id = (input) => {
  ready ??= argon2On(new WebAssembly.Instance(module, {}))
  return ready(input)
}
