import type { Pushed } from '../../shared/ipc/contract'
import { bridge } from './bridge'

type Kind = Pushed['kind']
type Listener<K extends Kind> = (message: Extract<Pushed, { kind: K }>) => void

const listeners = new Map<Kind, Set<(message: Pushed) => void>>()
let isListening = false

const listen = () => {
  isListening = true
  bridge.onPushed((message) => {
    for (const listener of listeners.get(message.kind) ?? []) listener(message)
  })
}

/** Hears one kind of what main tells the window unasked, in the order in which it was sent. */
export const onPushed = <K extends Kind>(kind: K, listener: Listener<K>): (() => void) => {
  const sameKind = listeners.get(kind) ?? new Set()
  const heard = listener as (message: Pushed) => void
  listeners.set(kind, sameKind.add(heard))
  if (!isListening) listen()
  return () => sameKind.delete(heard)
}
