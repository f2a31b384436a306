import type { Reply } from '../../shared/ipc/contract'
import type { ViewArgs, ViewName, ViewResult } from '../../shared/views'
import { bridge } from './bridge'
import { onPushed } from './onPushed'

export interface Refusal {
  code: string
  message: string
}

/** What a watched view last said. */
export interface Seen<Result = unknown> {
  result: Result | undefined
  refusal?: Refusal
}

interface Watched {
  id: number
  seq: number
  seen: Seen
  listeners: Set<() => void>
  release?: ReturnType<typeof setTimeout>
}

/** Milliseconds for which a view stays watched after its last reader left. */
const grace = 3000
const nothing: Seen = { result: undefined }

const byKey = new Map<string, Watched>()
const byId = new Map<number, Watched>()
let nextId = 1

const sorted = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** The same for equal arguments, in whatever order their properties stand. */
export const watchKey = (view: string, args: unknown): string =>
  `${view} ${JSON.stringify(args, sorted)}`

const show = (watched: Watched, seq: number, seen: Seen) => {
  watched.seq = seq
  watched.seen = seen
  for (const listener of watched.listeners) listener()
}

/** A push that overtook the reply is newer than it, so an answer counts only when it is newer still. */
const answer = (watched: Watched, reply: Reply<unknown>) => {
  if (byId.get(watched.id) !== watched) return
  if (!reply.ok) {
    if (watched.seq < 0) {
      show(watched, -1, { result: undefined, refusal: reply })
    }
  } else if (reply.seq > watched.seq) show(watched, reply.seq, { result: reply.value })
}

const startWatching = <Name extends ViewName>(view: Name, args: ViewArgs<Name>): Watched => {
  const watched: Watched = { id: nextId++, seq: -1, seen: nothing, listeners: new Set() }
  byId.set(watched.id, watched)
  bridge.watch({ id: watched.id, view, args }).then(
    (reply) => answer(watched, reply),
    (failure: unknown) => answer(watched, { ok: false, code: 'failed', message: String(failure) }),
  )
  return watched
}

const stopWatching = (key: string, watched: Watched) => {
  byKey.delete(key)
  byId.delete(watched.id)
  bridge.unwatch(watched.id)
}

/** Subscribes to a view; equal subscriptions share one watch in main. */
export const subscribe = <Name extends ViewName>(
  view: Name,
  args: ViewArgs<Name>,
  listener: () => void,
): (() => void) => {
  const key = watchKey(view, args)
  const watched = byKey.get(key) ?? startWatching(view, args)
  byKey.set(key, watched)
  clearTimeout(watched.release)
  watched.listeners.add(listener)
  return () => {
    watched.listeners.delete(listener)
    if (watched.listeners.size > 0) return
    watched.release = setTimeout(() => stopWatching(key, watched), grace)
  }
}

/** What is known now of a view; the same object until something changes. */
export const seenNow = <Name extends ViewName>(key: string): Seen<ViewResult<Name>> =>
  (byKey.get(key)?.seen ?? nothing) as Seen<ViewResult<Name>>

onPushed('views', ({ seq, results }) => {
  for (const { id, result, refusal } of results) {
    const watched = byId.get(id)
    if (!watched || seq < watched.seq) continue
    show(watched, seq, refusal ? { result: undefined, refusal } : { result })
  }
})
