import { createAsync, useNavigate } from '@solidjs/router'
import { Await } from '../../client/Await'
import { MaintainersList } from '../../tenancy/maintainers/MaintainersList'
import { NewMaintainerButton } from '../../tenancy/maintainers/NewMaintainerButton'
import { readMaintainers } from '../../tenancy/maintainers/queries'
import { Page } from '../../ui/layout/Page'
import { Card } from '../../ui/layout/Section'
import { admin } from '../../words/words'

/** `/admin/maintainers`: all maintainers of the platform, and a way to make one. */
export default function MaintainersPage() {
  const navigate = useNavigate()
  const words = () => admin().maintainers
  const make = () => <NewMaintainerButton onMade={(id) => navigate(`/maintainers/${id}`)} />
  return (
    <Page title={words().title} lead={words().lead} action={make()}>
      <Card>
        <Await rows={4} isBare>
          <Maintainers />
        </Await>
      </Card>
    </Page>
  )
}

function Maintainers() {
  const maintainers = createAsync(() => readMaintainers())
  return <MaintainersList maintainers={maintainers() ?? []} />
}
