import type { Day } from '../../../src/shared/domain/calendar'
import { openSphere } from '../../sphere/openSphere'

export const day = (text: string) => text as Day

/** An event of today with nobody there yet, and short ways to tell who came. */
export const atBreakfast = async (on = '2026-11-19') => {
  const sphere = openSphere()
  const { id } = await sphere.run('event.note', {
    name: 'Chamber breakfast',
    on: day(on),
    where: 'Hotel Astoria',
  })
  const meet = (name: string, words?: string, oneOnOne?: 'yes' | 'later' | 'no') =>
    sphere.run('event.meet', { id, whoever: { name }, words, oneOnOne })
  return {
    sphere,
    id,
    meet,
    seen: () => sphere.view('event', { id })!,
    row: (personId: string) =>
      sphere.view('event', { id })!.rows.find((row) => row.personId === personId)!,
    steps: () => [...sphere.read.all('followUp')],
    touches: () => [...sphere.read.all('touch')],
    asked: (evening: string) =>
      sphere
        .view('eventsOpen', { day: day(evening) })
        .events.flatMap(({ rows }) => rows.filter((row) => row.isAsked).map((row) => row.name)),
  }
}
