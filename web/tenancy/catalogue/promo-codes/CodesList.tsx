import { Show } from 'solid-js'
import { ListFrame } from '../../../client/ListFrame'
import { byText, createListing, sortingBy } from '../../../client/listing'
import { type Column, Table } from '../../../ui/data/Table'
import { Time } from '../../../ui/data/Time'
import { Badge } from '../../../ui/elements/Badge'
import { CopyButton } from '../../../ui/feedback/CopyButton'
import { daysUntil } from '../../../words/format'
import { tenancy } from '../../../words/words'
import type { PromoCode } from './queries'

/** Promo codes as a list: what each makes, where, and until when. */
export function CodesList(props: { codes: readonly PromoCode[] }) {
  const words = () => tenancy().promoCodes
  const list = createListing({
    name: 'codes',
    rows: () => props.codes,
    textOf: ({ code, organization, projectTemplate }: PromoCode) =>
      `${code} ${organization.name} ${projectTemplate.name}`,
    orders: {
      expires: (one, other) => byText(other.expires, one.expires),
      code: (one, other) => byText(one.code, other.code),
      organization: (one, other) => byText(one.organization.name, other.organization.name),
    },
    usual: 'expires',
  })
  const columns = (): readonly Column<PromoCode>[] => [
    {
      label: words().code,
      isMain: true,
      sorting: sortingBy(list, 'code'),
      cell: ({ code }) => <code class="text-body font-medium">{code}</code>,
    },
    {
      label: words().organization,
      sorting: sortingBy(list, 'organization'),
      cell: ({ organization }) => organization.name,
    },
    { label: words().template, cell: ({ projectTemplate }) => projectTemplate.name },
    {
      label: words().expires,
      sorting: sortingBy(list, 'expires'),
      cell: ({ expires }) => <Expires at={expires} />,
    },
    {
      label: tenancy().list.actions,
      isForButtons: true,
      cell: ({ code }) => <CopyButton look="quiet" text={code} label={words().copy} />,
    },
  ]
  return (
    <ListFrame list={list} what={words().title} count={words().count}>
      <Table caption={words().title} columns={columns()} rows={list.shown()} />
    </ListFrame>
  )
}

function Expires(props: { at: string }) {
  return (
    <Show when={daysUntil(props.at) < 0} fallback={<Time at={props.at} isShort />}>
      <Badge>{tenancy().promoCodes.expired}</Badge>
    </Show>
  )
}
