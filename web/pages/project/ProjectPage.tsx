import { Show } from 'solid-js'
import { Await } from '../../client/Await'
import { JoinRequests } from '../../tenancy/join-requests/JoinRequests'
import { PeopleCard } from '../../tenancy/members/PeopleCard'
import { About } from '../../tenancy/projects/About'
import { rolesIn } from '../../tenancy/projects/projectRoles'
import { Usage } from '../../tenancy/projects/Usage'
import { useProject } from './projectHere'

/** `/projects/:project`: who asks to come in, who is there, what it is, and what it uses of its limits. */
export default function ProjectPage() {
  const here = useProject()
  return (
    <div class="grid items-start gap-10 wide:grid-cols-[minmax(0,1fr)_22rem] wide:gap-8">
      <div class="space-y-10">
        <Show when={here().may.includes('join-requests:decide')}>
          <JoinRequests unit={here().unit} mayDecide usualRole={rolesIn(here().project)[0] ?? ''} />
        </Show>
        <PeopleCard unit={here().unit} />
        <Usage project={here().project} mayAsk={here().may.includes('limits:request')} />
      </div>
      <Await rows={6}>
        <About project={here().project} seesOrganization={here().seesOrganization} />
      </Await>
    </div>
  )
}
