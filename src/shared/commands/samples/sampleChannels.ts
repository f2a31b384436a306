import type { SamplePerson } from './samplePerson'

/** The letters of a name as a mail address writes them. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/[^a-z]+/g, '')

/**
 * Mail addresses under example.com and example.org, which are reserved, and telephone numbers of the range
 * 555-0100 to 555-0199, which is given to nobody in any town.
 */
export const sampleChannels = (it: SamplePerson, place: number, id: string) => {
  const given = plain(it.name.split(' ')[0] ?? '')
  const family = plain(it.name.split(' ').at(-1) ?? '')
  const hasMail = it.circle === 'close' || place % 6 !== 5
  const hasPhone = it.circle !== 'unplaced' && (it.circle === 'close' || place % 9 !== 8)
  const town = 202 + Math.floor(place / 100)
  const number = `5550${100 + (place % 100)}`
  return {
    emails: hasMail
      ? [
          {
            id: `${id}-mail`,
            value: it.firm
              ? `${given}@${plain(it.firm)}.example.com`
              : `${given}.${family}@example.org`,
            shareable: true,
          },
        ]
      : [],
    phones: hasPhone
      ? [
          {
            id: `${id}-phone`,
            label: 'mobile',
            value: `${town} ${number.slice(0, 3)} ${number.slice(3)}`,
            e164: `+1${town}${number}`,
          },
        ]
      : [],
  }
}
