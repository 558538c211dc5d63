import { About } from '../projects/About'
import { Usage } from '../projects/Usage'
import { useProject } from './projectHere'

/** `/projects/:project`: what the project is, and what it uses of its limits. */
export default function ProjectPage() {
  const here = useProject()
  return (
    <div class="grid items-start gap-10 wide:grid-cols-[minmax(0,1fr)_22rem] wide:gap-8">
      <Usage project={here().project} mayAsk={here().may.change} />
      <About project={here().project} seesOrganization={here().may.seeOrganization} />
    </div>
  )
}
