const rules: readonly (readonly [RegExp, string])[] = [
  [/['’.-]/g, ''],
  [/([aou])e(?=[a-z])/g, '$1'],
  [/aa/g, 'a'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/^mac(?=[a-z]{3})/, 'mk'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/([tgdb])h/g, '$1'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/off$/, 'ov'],
  [/([aeiou])j/g, '$1i'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/^ie/, 'e'],
]

const heard = new Map<string, string>()
const most = 50_000

/** A word as it sounds, roughly and in many languages: Müller, Mueller and Muller are the same. */
export const soundKey = (word: string): string => {
  const known = heard.get(word)
  if (known !== undefined) return known
  let key = word
  for (const [written, read] of rules) key = key.replace(written, read)
  if (heard.size >= most) heard.clear()
  heard.set(word, key)
  return key
}
