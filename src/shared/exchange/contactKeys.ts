import { foldText } from '../domain/foldText'
import { isOwnId } from '../domain/importRow'
import { phoneKeys } from '../domain/newFacts'
import type { ReadContact } from '../domain/readContact'

/** A name as two files may write it: “Lee, Ann” and “Ann Lee” are the same. */
export const nameKey = (name: string): string =>
  foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .sort()
    .join(' ')

/** What one record of a file is known by: its own id, or for a card without one a mark made from all it says. */
export const sourceUid = (contact: ReadContact): string => contact.uid ?? `card:${mark(contact)}`

/** The keys under which somebody counts as the same: same e-mail or phone, and same name. Never one alone. */
export const identityKeys = (
  name: string,
  emails: readonly { value: string }[],
  phones: readonly { value: string; e164?: string | undefined }[],
): string[] => {
  const named = nameKey(name)
  if (!named) return []
  return [
    ...emails.map((it) => `e ${it.value.toLowerCase()} ${named}`),
    ...phones.flatMap(phoneKeys).map((key) => `p ${key} ${named}`),
  ]
}

/** An id of its own, unless it is so short that other files may use it for somebody else: then name and id together. */
export const uidKey = (kind: string, uid: string, name: string): string =>
  isOwnId(uid) ? `${kind} ${uid}` : `${kind} ${uid} ${nameKey(name)}`

const mark = (contact: ReadContact): string => {
  const { line: _line, photo: _photo, ...rest } = contact
  const phones = contact.phones.map(({ e164: _e164, ...phone }) => phone)
  const text = JSON.stringify({ ...rest, phones })
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x5bd1e995)
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
