const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g
const directions = /[\u202a-\u202e\u2066-\u2069]/g
const odd = /[\u0000-\u001f\u007f\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]/
const spaces = /\s+/g

/** Text of several lines without what no hand ever typed: NUL, control and direction characters. */
export const tidyText = (text: string): string =>
  odd.test(text)
    ? text.replace(controls, '').replace(directions, '').replace(/\r\n?/g, '\n').trim()
    : text.trim()

/** Text of one line. */
export const tidyLine = (text: string): string =>
  odd.test(text)
    ? text
        .replace(controls, '')
        .replace(directions, '')
        .replace(spaces, (run) => (/[\r\n\t]/.test(run) ? ' ' : run))
        .trim()
    : text.trim()

/** At most `most` characters, without half a character at the end. */
export const clamp = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
