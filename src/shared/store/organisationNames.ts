import type { Organisation } from '../domain/organisation'
import {
  isSameOrganisation,
  organisationKey,
  type OrganisationKey,
} from '../domain/organisationKey'
import type { Reader } from './reader'

const slice = 500

/** Every organisation by its name without legal form, for work that asks for many. */
export class OrganisationNames {
  readonly #byBase = new Map<string, { key: OrganisationKey; id: string }[]>()

  /** Reads them all; pauses now and then. */
  static *of(read: Reader): Generator<void, OrganisationNames> {
    const names = new OrganisationNames()
    let seen = 0
    for (const organisation of read.all('organisation')) {
      names.add(organisation)
      if (++seen % slice === 0) yield
    }
    return names
  }

  add({ id, name }: Pick<Organisation, 'id' | 'name'>): void {
    const key = organisationKey(name)
    const known = this.#byBase.get(key.base)
    if (known) known.push({ key, id })
    else this.#byBase.set(key.base, [{ key, id }])
  }

  /** The id of the organisation that this name means: first the one with the same legal form. */
  idOf(name: string): string | undefined {
    const key = organisationKey(name)
    const known = this.#byBase.get(key.base) ?? []
    return (
      known.find((it) => it.key.form === key.form) ??
      known.find((it) => isSameOrganisation(it.key, key))
    )?.id
  }
}
