/** What kind of file bytes are, by what they hold and never by their name; a sentence when they hold no contacts. */
export const detectFormat = (
  bytes: Uint8Array,
): { format: 'vcard' | 'csv' } | { problem: string } => {
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  const start = head.trimStart()
  if (!start && bytes.length <= 4096) return { problem: 'No contacts found: the file is empty.' }
  const other = signatures.find(([sign]) => sign.test(start))
  if (other) return { problem: `This is not a contact file but ${other[1]}.` }
  if (/(^\s*|[\r\n][ \t]*)begin[ \t]*:[ \t]*vcard/i.test(head)) return { format: 'vcard' }
  const controls = head.replace(shifts, '').match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0
  if (controls > Math.max(5, head.length / 100)) return { problem: 'This is not a contact file.' }
  if (hasCard(bytes)) return { format: 'vcard' }
  return { format: 'csv' }
}

/** With these ISO-2022-JP goes from ASCII to Japanese letters and back. */
const shifts = /\x1b[$(][@-Z]/g

const signatures: readonly [RegExp, string][] = [
  [/^PK\x03\x04/, 'a zip archive. Unpack it and drop what is inside'],
  [/^\xff\xd8\xff/, 'a picture'],
  [/^\x89PNG/, 'a picture'],
  [/^GIF8/, 'a picture'],
  [/^%PDF/, 'a PDF'],
  [/^(\x1f\x8b|BZh|7z\xbc\xaf|Rar!)/, 'a packed archive. Unpack it and drop what is inside'],
  [/^begin\s*:\s*vcalendar/i, 'a calendar'],
  [/^(<!doctype|<html|<head|<body|<script)/i, 'a web page'],
  [/^</, 'a web page or an XML file'],
  [/^[{[]/, 'a JSON file'],
]

/** A card that begins further down, after lines of something else. */
const hasCard = (bytes: Uint8Array): boolean => {
  for (let from = 0; from < bytes.length; from += 65_000) {
    const part = String.fromCharCode(...bytes.subarray(from, from + 65_536))
    if (/[\r\n][ \t]*begin[ \t]*:[ \t]*vcard/i.test(part)) return true
  }
  return false
}
