import { CREDIT_PARTS } from '../../projects/onWire'

/** An amount of credits in the whole parts that are kept. */
export const partsOf = (amount: number): number => Math.round(amount * CREDIT_PARTS)
/** Whether an amount has no more decimals than are kept, and is not beyond exact numbers. */
export const isAmount = (amount: number): boolean => {
  const parts = partsOf(amount)
  return Number.isSafeInteger(parts) && parts / CREDIT_PARTS === amount
}

/** The metric that is counted, never reported. */
export const COUNTED_METRIC = 'kbc.adminsCount'
/** How many percent of a limit people are told of, the highest first. */
export const toldPercents = [100, 80] as const
/** So many days a request for more is shown as open. */
export const REQUEST_OPEN_DAYS = 30
/** So many requests for more an hour a project may send its maintainer. */
export const REQUESTS_AN_HOUR = 5
