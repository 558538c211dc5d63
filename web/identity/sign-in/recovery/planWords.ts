import { keysOf } from '../../../client/keysOf'
import { longDay } from '../../../words/format'
import { entry } from '../../../words/words'
import type { RecoveryPlan } from './queries'

type Factor = RecoveryPlan['stays'][number]

/** A way to sign in: "passkey “Laptop”, added 3 May 2026". */
function factorText({ kind, name, added }: Factor): string {
  const words = entry().recovery
  const what = name ? words.named(words.kinds[kind], name) : words.kinds[kind]
  return words.added(what, longDay(added))
}

/** What a recovery will do, line by line. */
export function effectsOf({ ends, replacedEmail, email, goes, comesBack, stays, twoStep }: RecoveryPlan) {
  const words = entry().recovery
  const isAboutTwoStep = [...goes, ...comesBack, ...stays].some(
    ({ kind }) => kind === 'totp' || kind === 'security-key',
  )
  return [
    ...keysOf(ends)
      .filter((kind) => ends[kind] > 0)
      .map((kind) => words.ends[kind](ends[kind])),
    words.password,
    ...(replacedEmail === null ? [] : [words.address(email)]),
    ...goes.map((factor) => words.goes(factorText(factor))),
    ...comesBack.map((factor) => words.comesBack(factorText(factor))),
    ...stays.map((factor) => words.stays(factorText(factor))),
    ...(isAboutTwoStep ? [twoStep ? words.twoStepOn : words.twoStepOff] : []),
  ]
}

/** What still opens the account after a recovery, or is asked for. */
export const leftBy = ({ stays, comesBack }: RecoveryPlan): readonly string[] =>
  [...stays, ...comesBack].map(factorText)
