/** The names of the messages between window and main. This file imports nothing, so no library lands in the preload. */
export const channels = {
  execute: 'goodturn:execute',
  undo: 'goodturn:undo',
  redo: 'goodturn:redo',
  watch: 'goodturn:watch',
  unwatch: 'goodturn:unwatch',
  people: 'goodturn:people',
  act: 'goodturn:act',
  dropped: 'goodturn:dropped',
  pushed: 'goodturn:pushed',
} as const
