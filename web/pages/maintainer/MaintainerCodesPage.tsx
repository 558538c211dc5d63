import { MaintainerCodes } from '../../tenancy/catalogue/promo-codes/MaintainerCodes'
import { useMaintainer } from './maintainerHere'

/** `/maintainers/:maintainer/promo-codes`: the codes that it gave out, and a way to make one. */
export default function MaintainerCodesPage() {
  const here = useMaintainer()
  return <MaintainerCodes maintainer={here().unit} />
}
