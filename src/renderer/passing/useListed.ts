import { proposedShares, usableChannels } from '../../shared/domain/sharedChannels'
import type { ViewResult } from '../../shared/views'
import { useView } from '../state/useView'

type PersonSeen = NonNullable<ViewResult<'person'>>

/** Somebody on the list with what of theirs is given on. */
const listed = (seen: PersonSeen | null | undefined) => {
  if (!seen) return []
  const shares = new Set<string>(proposedShares(seen.contact))
  const { given } = seen.more
  return [
    {
      id: seen.id,
      person: { name: seen.header.name, ...(given ? { given } : {}) },
      does:
        seen.header.does ||
        [seen.header.title, seen.header.organisation].filter(Boolean).join(', '),
      channels: usableChannels(seen.contact).filter(({ id }) => shares.has(id)),
    },
  ]
}

/** Up to three people as a short list names them. */
export const useListed = (ids: readonly string[]) => {
  const [a, b, c] = ids
  const first = useView('person', a ? { id: a } : null).result
  const second = useView('person', b ? { id: b } : null).result
  const third = useView('person', c ? { id: c } : null).result
  return [first, second, third].flatMap((seen) =>
    seen && ids.includes(seen.id) ? listed(seen) : [],
  )
}
