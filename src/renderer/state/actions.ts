import { useEffect, useRef } from 'react'
import { actions, type Action, type ActionId } from '../../shared/text/actions'
import { isTextField, matchesKeys } from './keys'
import { onPushed } from './onPushed'

/** How a page carries out an action of the catalogue. */
export interface Handler {
  run: () => void
  when: () => boolean
}

const handlers = new Map<string, Handler[]>()
const catalogue: readonly Action[] = actions

/** Lets an action do something until the returned function is called. The newest handler comes first. */
export const registerAction = (id: ActionId, handler: Handler): (() => void) => {
  handlers.set(id, [handler, ...(handlers.get(id) ?? [])])
  return () =>
    handlers.set(
      id,
      (handlers.get(id) ?? []).filter((one) => one !== handler),
    )
}

/** Carries out an action while this component is on screen and `when` holds. */
export const useAction = (id: ActionId, run: () => void, when = true): void => {
  const latest = useRef({ run, when })
  useEffect(() => {
    latest.current = { run, when }
  })
  useEffect(
    () => registerAction(id, { run: () => latest.current.run(), when: () => latest.current.when }),
    [id],
  )
}

const handlerOf = (id: string) => handlers.get(id)?.find((handler) => handler.when())

export const canRun = (id: ActionId): boolean => handlerOf(id) !== undefined

/** True when some handler carried it out. */
export const runAction = (id: string): boolean => {
  const handler = handlerOf(id)
  handler?.run()
  return handler !== undefined
}

/** The actions that would do something now. */
export const runnableActions = (): readonly Action[] =>
  catalogue.filter((action) => handlerOf(action.id))

export const actionOf = (id: ActionId): Action =>
  catalogue.find((action) => action.id === id) as Action

const isEditingCommand = (action: Action) => action.id === 'edit.undo' || action.id === 'edit.redo'

/** Menus jump to an entry by its letter, and a dialog hides the page that the letters are for. */
const keepsLetters = (target: EventTarget | null) =>
  isTextField(target) ||
  (target instanceof Element &&
    target.closest('[role=menu], [role=listbox], [role=dialog], [role=alertdialog]') !== null)

/** A bare letter counts outside fields; the same letter with Ctrl counts everywhere unless it is taken. */
const strikes = (action: Action, event: KeyboardEvent) => {
  if (!action.keys) return false
  const inField = isTextField(event.target)
  if (isEditingCommand(action) && inField) return false
  if (!action.letter) return matchesKeys(event, action.keys)
  if (matchesKeys(event, action.keys)) return !keepsLetters(event.target)
  return action.keys.length === 1 && matchesKeys(event, `CmdOrCtrl+${action.keys}`)
}

/** A field that waits for keys takes them as they are, whatever they do elsewhere. */
const isAskedFor = (target: EventTarget | null) =>
  target instanceof Element && target.matches('[data-takes-keys]')

/** Finds the action of a key press, carries it out, and keeps the key from doing anything else. */
export const dispatchKey = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing || isAskedFor(event.target)) return
  const struck = catalogue.filter((action) => strikes(action, event))
  // Pages share letters, so of several the one that a page has registered is meant.
  const action =
    struck.find((one) => !one.letter) ?? struck.find(({ id }) => handlerOf(id) !== undefined)
  if (action && runAction(action.id)) event.preventDefault()
}

/** Listens to keys and to the native menu. */
export const startActions = (): (() => void) => {
  const hasModifier = (event: KeyboardEvent) => event.ctrlKey || event.metaKey
  // Fields of React Aria keep their keys to themselves, so keys with Ctrl are heard before they are.
  const onTheWay = (event: KeyboardEvent) => hasModifier(event) && dispatchKey(event)
  const afterwards = (event: KeyboardEvent) => !hasModifier(event) && dispatchKey(event)
  window.addEventListener('keydown', onTheWay, { capture: true })
  window.addEventListener('keydown', afterwards)
  const stopHearing = onPushed('action', ({ id }) => void runAction(id))
  return () => {
    window.removeEventListener('keydown', onTheWay, { capture: true })
    window.removeEventListener('keydown', afterwards)
    stopHearing()
  }
}
