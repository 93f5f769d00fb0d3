/** Leads to people and wings where all that is known of them is shown. */

import { hrefOf } from '../../frame/route'
import { PagedList } from '../../parts/paged-list'
import { useDesk } from '../../state/desk'

export function PersonLink({ id }: { readonly id: string }) {
  return <a href={hrefOf('estate', ['people', 'person', id])}>{id}</a>
}

export function WingLink({ id, children }: { readonly id: string; readonly children?: string }) {
  const name = useDesk((desk) => desk.opened?.estate.wings.find((wing) => wing.id === id)?.name)
  return <a href={hrefOf('estate', ['wings', 'wing', id])}>{children ?? name ?? id}</a>
}

export function People({ ids }: { readonly ids: readonly string[] }) {
  return <PagedList items={ids} className="person-links" item={(id) => <PersonLink id={id} />} />
}
