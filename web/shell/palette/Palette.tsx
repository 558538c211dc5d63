import { useLocation } from '@solidjs/router'
import { createMemo, createResource, createSignal, Show } from 'solid-js'
import { explain } from '../../problems/explain'
import { problemOf } from '../../problems/problem'
import { useMe } from '../../session/me'
import { readMyMaintainers, readMyOrganizations, readMyProjects } from '../../session/memberships'
import { Button } from '../../ui/elements/Button'
import { Combobox } from '../../ui/form/Combobox'
import type { LinkOptionGroup } from '../../ui/form/linkOption'
import { Modal } from '../../ui/layout/Modal'
import { entry, tenancy } from '../../words/words'
import { type Destination, type Mine, pagesOfUnits, pagesToGoTo, unitsToGoTo } from './destinations'
import { matching } from './matching'
import { recentPaths } from './recent'

const recentShown = 5
const unitsShown = 5
const mostShown = 40

async function readMine(): Promise<Mine> {
  const [projects, organizations, maintainers] = await Promise.all([
    readMyProjects(),
    readMyOrganizations(),
    readMyMaintainers(),
  ])
  return { projects, organizations, maintainers }
}
const nothing: Mine = { projects: [], organizations: [], maintainers: [] }

/**
 * Goes to any page, project, organization or maintainer of mine: the latest first, then what fits what is
 * typed.
 */
export function Palette(props: { onClose: () => void }) {
  const words = () => tenancy().palette
  const [text, setText] = createSignal('')
  const [mine, { refetch }] = createResource(readMine)
  const units = createMemo(() => unitsToGoTo(mine.state === 'ready' ? mine() : nothing))
  const groups = createGroups(units, text)
  const shown = () => groups().reduce((sum, { options }) => sum + options.length, 0)
  return (
    <Modal
      label={words().title}
      class="mx-auto mt-[12dvh] mb-auto w-[min(38rem,calc(100vw-2rem))] max-wide:mt-4
        max-wide:max-h-[calc(100dvh-2rem)]"
      onClose={props.onClose}
    >
      <div class="flex max-h-[min(30rem,76dvh)] flex-col">
        <Combobox
          label={words().label}
          listLabel={words().places}
          text={text()}
          onText={setText}
          groups={groups()}
          count={words().found(shown())}
          onClose={props.onClose}
        >
          <Show when={shown() === 0 && !mine.loading}>
            <p class="px-5 py-8 text-center text-small text-soft">{words().none(text().trim())}</p>
          </Show>
          <Show when={mine.loading}>
            <p role="status" class="animate-appear px-4 py-3 text-small text-faint">
              {words().reading}
            </p>
          </Show>
          <Show when={mine.error}>
            {(cause) => (
              <div
                role="alert"
                class="flex flex-wrap items-center justify-between gap-2 border-t border-line px-4 py-3
                  text-small text-soft"
              >
                {words().failed} {explain(problemOf(cause()))}
                <Button size="small" onClick={() => void refetch()}>
                  {entry().ui.retry}
                </Button>
              </div>
            )}
          </Show>
        </Combobox>
      </div>
    </Modal>
  )
}

/** What is offered: by kind while nothing is typed, by how well it fits as soon as something is. */
function createGroups(units: () => ReturnType<typeof unitsToGoTo>, text: () => string) {
  const me = useMe()
  const location = useLocation()
  const recent = recentPaths(me().id)
  const everything = createMemo(() => [...pagesToGoTo(me().isSuperAdmin), ...Object.values(units()).flat()])
  const lately = () =>
    recent
      .flatMap((path) => everything().find(({ href }) => href === path) ?? [])
      .filter(({ href }) => !isHere(href, location.pathname))
      .slice(0, recentShown)
  const unasked = (): readonly LinkOptionGroup[] => {
    const words = tenancy()
    const known = lately()
    const group = (title: string, all: readonly Destination[], most = all.length): LinkOptionGroup => ({
      title,
      options: all.filter(({ href }) => !known.some((one) => one.href === href)).slice(0, most),
    })
    return [
      { title: words.palette.recent, options: known },
      group(words.projects.title, units().projects, unitsShown),
      group(words.organizations.title, units().organizations.map(withoutNote), unitsShown),
      group(words.maintainers.mine, units().maintainers.map(withoutNote), unitsShown),
      group(words.palette.pages, pagesToGoTo(me().isSuperAdmin).map(withoutNote)),
    ].filter(({ options }) => options.length > 0)
  }
  const asked = (): readonly LinkOptionGroup[] => [
    {
      title: null,
      options: matching([...everything(), ...pagesOfUnits(units())], text()).slice(0, mostShown),
    },
  ]
  return createMemo(() => (text().trim() === '' ? unasked() : asked()))
}

/** Under the heading of its kind it need not say its kind. */
const withoutNote = ({ note: _, ...destination }: Destination): Destination => destination

const isHere = (href: string, path: string): boolean =>
  path === href || (href !== '/' && path.startsWith(`${href}/`))
