const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** Text as the whole value of a property. Version 4.0 leaves a semicolon as it is; some readers of it would show the escape. */
export const wholeText = (text: string, version: '3.0' | '4.0'): string =>
  version === '3.0' ? valueText(text) : escaped(text, /[\\,]/g)

/** Text as one part of a value: escaped, on one line. */
export const valueText = (text: string): string => escaped(text, /[\\,;]/g)

const escaped = (text: string, signs: RegExp): string =>
  /[\\,;\u0000-\u001f\u007f]/.test(text)
    ? text
        .replace(controls, '')
        .replace(signs, '\\$&')
        .replace(/\r\n?|\n/g, '\\n')
    : text

/** An address of the web as a value: only what would break the line is changed. */
export const addressValue = (text: string): string =>
  text
    .replace(controls, '')
    .replace(/\\/g, '\\\\')
    .replace(/\s*[\r\n\t]\s*/g, ' ')
