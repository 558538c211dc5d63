import { createAsync, useNavigate } from '@solidjs/router'
import { Await } from '../Await'
import { Page } from '../ui/Page'
import { Card } from '../ui/Section'
import { admin } from '../words/words'
import { MaintainersList } from './MaintainersList'
import { NewMaintainerButton } from './NewMaintainerButton'
import { readMaintainers } from './queries'

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
