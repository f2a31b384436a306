import { encode } from 'uqr'
import { dialled } from '../../shared/text/mailUrl'

export interface PhoneCode {
  /** Modules on a side, with the quiet border. */
  size: number
  /** The dark modules as the path of a drawing. */
  path: string
}

/** More bytes make a code that a phone no longer reads from a screen. */
const mostBytes = 800
const border = 4

/** A text as a code that a phone's camera reads, made here; null when it is too long for one. */
export const phoneCode = (text: string): PhoneCode | null => {
  if (new TextEncoder().encode(text).length > mostBytes) return null
  const { data, size } = encode(text, { ecc: 'L', border })
  const path = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return { size, path: path.join('') }
}

/** What the camera is told: to call a number, or to write to it. */
export const phoneText = (number: string, words: string | null): string => {
  const to = dialled(number)
  return words === null ? `tel:${to}` : `SMSTO:${to}:${words}`
}
