import type { Meaning } from '../../shared/domain/tableMapping'
import { charsets } from '../../shared/exchange/charsets'
import type { TableShown } from '../../shared/ipc/acts'
import type { Choice } from '../ui/ChoiceChips'

const words: Record<Meaning, string> = {
  name: 'Whole name',
  prefix: 'Title before the name',
  given: 'First name',
  middle: 'Middle name',
  family: 'Last name',
  suffix: 'Letters after the name',
  nickname: 'Nickname',
  email: 'E-mail',
  phone: 'Phone',
  organisation: 'Firm',
  department: 'Department',
  title: 'Job title',
  birthday: 'Birthday',
  anniversary: 'Anniversary',
  address: 'Whole address',
  street: 'Street',
  city: 'City',
  region: 'State or region',
  postcode: 'Postcode',
  country: 'Country',
  link: 'Web page',
  note: 'Note',
  tags: 'Tags',
  uid: 'Number of the record',
  referredBy: 'Who sent them',
  relative: 'Somebody close to them',
}

/** What a column may hold, as the user chooses it. */
export const meaningChoices: readonly Choice<Meaning | 'none'>[] = [
  { value: 'none', label: 'Don’t bring in' },
  ...(Object.keys(words) as Meaning[]).map((value) => ({ value, label: words[value] })),
]

/** Without one of these a row is nobody. */
const naming: readonly (Meaning | null)[] = [
  'name',
  'given',
  'family',
  'organisation',
  'email',
  'phone',
]

export const namesSomebody = (mapping: readonly (Meaning | null)[]): boolean =>
  mapping.some((meaning) => naming.includes(meaning))

/** The choices with the one that was guessed, should it not be among them. */
export const charsetsWith = (guessed: string): readonly Choice<string>[] => {
  const value = guessed.toLowerCase()
  return charsets.some((one) => one.value === value)
    ? charsets
    : [{ value, label: guessed }, ...charsets]
}

const isDated = (meaning: Meaning | null | undefined) =>
  meaning === 'birthday' || meaning === 'anniversary'

const months =
  'January,February,March,April,May,June,July,August,September,October,November,December'.split(',')
const ordinal = (day: number): string => {
  const end = day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${end}`
}

/** A date of which day and month cannot be told apart. */
const isOpenDate = (cell: string) => {
  const found = /^\s*(\d{1,2})[-/]\s?(\d{1,2})[-/]\s?\d{2,4}\b/.exec(cell)
  const [one, other] = [Number(found?.[1]), Number(found?.[2])]
  return one !== other && one > 0 && other > 0 && one <= 12 && other <= 12
}

/**
 * The question about a date that can be read in two ways, with both readings; null when there is none to ask about.
 * A column that was only just said to hold dates is judged by the sample; main looks at the rest.
 */
export const dateQuestion = (
  table: Pick<TableShown, 'sample' | 'isDateOrderOpen' | 'mapping'>,
  mapping: readonly (Meaning | null)[],
): { ask: string; dmy: string; mdy: string } | null => {
  const datesOf = (isMeant: (at: number) => boolean) =>
    table.sample.flatMap((cells) =>
      cells.filter((cell, at) => cell && isDated(mapping[at]) && isMeant(at)),
    )
  const dates = datesOf(() => true)
  const fresh = datesOf((at) => !isDated(table.mapping[at]))
  const isFreshOpen = fresh.length > 0 && dates.every(isOpenDate)
  if (dates.length === 0 || !(table.isDateOrderOpen || isFreshOpen)) return null
  const written = dates.find(isOpenDate)?.trim() ?? '03/04/05'
  const [one = 3, other = 4] = (written.match(/\d+/g) ?? []).map(Number)
  const dmy = `${ordinal(one)} of ${months[other - 1]}`
  const mdy = `${months[one - 1]} ${ordinal(other)}`
  return { ask: `Is ${written} the ${dmy} or ${mdy}?`, dmy: `The ${dmy}`, mdy }
}
