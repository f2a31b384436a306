import { foldText } from './foldText'

/** An organisation's name in two parts: what it is called, and the legal form behind it, '' when none is written. */
export interface OrganisationKey {
  base: string
  form: string
}

const forms: readonly (readonly [form: string, ...written: string[]])[] = [
  ['inc', 'inc', 'incorporated'],
  ['corp', 'corp', 'corporation'],
  ['ltd', 'ltd', 'limited'],
  ['co', 'co', 'company'],
  ['llc', 'llc', 'l l c'],
  ['llp', 'llp', 'l l p'],
  ['plc', 'plc', 'p l c'],
  ['gmbh', 'gmbh', 'mbh'],
  ['ag', 'ag'],
  ['sa', 'sa', 's a'],
  ['sarl', 'sarl', 's a r l'],
  ['srl', 'srl', 's r l'],
  ['bv', 'bv', 'b v'],
  ['oy', 'oy'],
  ['ab', 'ab'],
  ['as', 'as'],
  ['kg', 'kg'],
  ['pty ltd', 'pty ltd', 'pty limited'],
]

const endings = forms
  .flatMap(([form, ...written]) => written.map((text) => ({ form, ending: ` ${text}` })))
  .sort((a, b) => b.ending.length - a.ending.length)

/** “ACME, Inc.” and “Acme Incorporated” have the same key; “Acme Ltd” has another form. */
export const organisationKey = (name: string): OrganisationKey => {
  const words = foldText(name)
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .trim()
  const found = endings.find(({ ending }) => words.endsWith(ending))
  if (!found) return { base: words || foldText(name), form: '' }
  return { base: words.slice(0, -found.ending.length).trim(), form: found.form }
}

/** Whether two names mean one organisation: different legal forms are different firms, a missing one is not known. */
export const isSameOrganisation = (one: OrganisationKey, other: OrganisationKey): boolean =>
  one.base === other.base && (one.form === other.form || !one.form || !other.form)
