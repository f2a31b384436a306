/** Kinds of channels that every program knows, by the word for them. */
const known: Record<string, string> = {
  work: 'work',
  home: 'home',
  mobile: 'cell',
  fax: 'fax',
  pager: 'pager',
  video: 'video',
  car: 'car',
  isdn: 'isdn',
  pcs: 'pcs',
  bbs: 'bbs',
  modem: 'modem',
}

/** Those that version 4.0 has as well. */
const kept = new Set(['work', 'home', 'cell', 'fax', 'pager', 'video'])

/** A label as the kinds of a property, and as the user's own word where the kinds do not say the same. */
export const typesOf = (
  label: string | undefined,
  version: '3.0' | '4.0',
): { types: string[]; own: string } => {
  if (!label) return { types: [], own: '' }
  const words = label.split(' ')
  const all = words.map((word) => known[word.toLowerCase()])
  const types = all.filter((type) => type !== undefined)
  const isSaid =
    types.length === words.length &&
    new Set(types).size === types.length &&
    label === label.toLowerCase() &&
    (version === '3.0' || types.every((type) => kept.has(type)))
  return {
    types: [...new Set(types)].filter((type) => version === '3.0' || kept.has(type)),
    own: isSaid ? '' : label,
  }
}
