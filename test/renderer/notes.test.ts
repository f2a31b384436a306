// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import type { Note } from '../../src/shared/reminders/note'
import { FakeBridge } from './fakeBridge'

let main: FakeBridge

beforeEach(() => {
  vi.resetModules()
  main = new FakeBridge().install()
})

const load = () => import('../../src/renderer/state/notes')

const note = (kind: Note['kind'], title: string): Note => ({
  kind,
  title,
  body: '',
  buttons: [],
  target: { to: 'inbox' },
})

const say = (kind: Note['kind'], title: string) =>
  main.push({ kind: 'note', note: note(kind, title) })

test('of each kind one note stands, the newest first', async () => {
  const { useNotes } = await load()
  const titles = () => useNotes.getState().notes.map(({ title }) => title)
  say('timed', 'Ben, 14:00')
  say('morning', 'Three people today')
  say('timed', 'Ana, 15:00')
  expect(titles()).toEqual(['Ana, 15:00', 'Three people today'])
  say('evening', 'How was today?')
  say('backup', 'No backup')
  expect(titles()).toEqual(['No backup', 'How was today?', 'Ana, 15:00'])
})

test('a note goes when it is closed, when its kind is done, and all when nothing is to be said', async () => {
  const { closeNote, useNotes } = await load()
  const kinds = () => useNotes.getState().notes.map(({ kind }) => kind)
  say('timed', 'Ben, 14:00')
  say('morning', 'Three people today')
  main.push({ kind: 'note', note: null, of: 'evening' })
  expect(kinds()).toEqual(['morning', 'timed'])
  main.push({ kind: 'note', note: null, of: 'morning' })
  expect(kinds()).toEqual(['timed'])
  const [first] = useNotes.getState().notes
  say('timed', 'Ana, 15:00')
  closeNote(first!)
  expect(kinds()).toEqual(['timed'])
  closeNote(useNotes.getState().notes[0]!)
  expect(kinds()).toEqual([])
  say('timed', 'Ben, 14:00')
  say('morning', 'Three people today')
  main.push({ kind: 'note', note: null })
  expect(kinds()).toEqual([])
})
