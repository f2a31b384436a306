import type { PersonId } from '../domain/ids'
import type { Reader } from '../store/reader'
import { nameKey } from './contactKeys'
import { isCompatibleName } from './isCompatibleName'
import { channelKeys, type PeopleByKey } from './peopleByKey'
import type { PlannedRow } from './planImport'

interface Somebody {
  key: string
  name: string
}

/** How many people with one number or address are looked at: a switchboard's says nothing of who it is. */
const most = 10

/**
 * Finds whom a new row may be: somebody of the same name, or of a name that may be the same with the same e-mail or
 * phone; here, or among the rows before it.
 */
export class MayBe {
  readonly #read: Reader
  readonly #people: PeopleByKey
  readonly #byName = new Map<string, Somebody>()
  readonly #byChannel = new Map<string, Somebody[]>()

  constructor(read: Reader, people: PeopleByKey) {
    this.#read = read
    this.#people = people
  }

  /** Makes a row that is new `unsure` where it may be somebody, and remembers it for those that follow. */
  judge(row: PlannedRow): void {
    delete row.mayBe
    if (row.personId) return
    const somebody = this.#somebody(row)
    row.verdict = somebody ? 'unsure' : 'new'
    if (somebody) row.mayBe = somebody
    this.#take(row)
  }

  #somebody({ key, contact }: PlannedRow): string | undefined {
    const { name, isNameless } = contact
    const named = nameKey(name)
    if (!isNameless && named.includes(' ')) {
      const id = this.#people.byName.get(named)
      if (id) return this.#nameOf(id)
      const earlier = this.#byName.get(named)
      if (earlier && earlier.key !== key) return earlier.name
    }
    for (const channel of channelKeys(contact)) {
      const people = (this.#people.byChannel.get(channel) ?? []).map((id) => this.#nameOf(id))
      const rows = (this.#byChannel.get(channel) ?? []).filter((it) => it.key !== key)
      const found = [...people, ...rows.map((it) => it.name)]
        .slice(0, most)
        .find((other) => other !== undefined && (isNameless || isCompatibleName(name, other)))
      if (found) return found
    }
    return undefined
  }

  #nameOf(id: PersonId): string | undefined {
    return this.#read.get('person', id)?.name
  }

  #take({ key, contact }: PlannedRow): void {
    const somebody = { key, name: contact.name }
    if (!contact.isNameless) {
      const named = nameKey(contact.name)
      if (!this.#byName.has(named)) this.#byName.set(named, somebody)
    }
    for (const channel of channelKeys(contact)) {
      const there = this.#byChannel.get(channel)
      if (!there) this.#byChannel.set(channel, [somebody])
      else if (there.length < most && !there.some((it) => it.key === key)) there.push(somebody)
    }
  }
}
