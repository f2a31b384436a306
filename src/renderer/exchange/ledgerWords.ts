import type { ReadLedger } from '../../shared/ipc/acts'

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString()} ${number === 1 ? one : many}`

/** 'Read 9: 6 people, 1 firm, 1 card of somebody twice, 1 that could not be read.' It adds up. */
export const ledgerWords = ({ read, people, firms, repeated, skipped }: ReadLedger): string => {
  const parts = [
    people > 0 && count(people, 'person', 'people'),
    firms > 0 && count(firms, 'firm', 'firms'),
    repeated > 0 && count(repeated, 'that is there twice', 'that are there twice'),
    skipped > 0 && count(skipped, 'left out', 'left out'),
  ].filter(Boolean)
  return `Read ${read.toLocaleString()}: ${parts.join(', ')}.`
}
