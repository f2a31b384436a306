import type { Passing } from '../domain/passing'
import type { Reader } from '../store/reader'
import { listed } from '../text/listed'
import { shortened } from '../text/shortened'
import { named, shortOf } from '../views/named'

/** Whether it is somebody who is in Goodturn. */
export const isHere = (read: Reader, id: string): boolean => named(read, id).id !== ''

/** A person as the title of a note says it. */
export const wholeName = (read: Reader, id: string): string =>
  (isHere(read, id) && shortened(named(read, id).name, 40)) || 'Someone'

/** The same among others. */
export const shortName = (read: Reader, id: string): string =>
  (isHere(read, id) && shortened(shortOf(read, id), 24)) || 'someone'

/** Whom or what a passing is about, by the names alone. */
export const aboutIn = (read: Reader, { people, business }: Passing, isShort: boolean): string => {
  const called = isShort ? shortName : wholeName
  if (people.length > 0) return listed(people.map((id) => called(read, id)))
  return shortened(business?.name ?? '', 40) || 'somebody'
}
