const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => [pair[0] ?? '', pair.slice(1)]),
  )

/** Alphabets that are read letter by letter. */
const letters = pairs(`
аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юiu яia
іi їi єie ґg ўu ђdj јj љlj њnj ћc џdz
αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo
ıi łl đd ðd þth œoe æae øo
`)

/** Alphabets that leave most vowels out: only their consonants are told. */
const consonants = pairs(`
בb גg דd זz חh טt כk ךk לl מm םm נn ןn סs פf ףf צz ץz קk רr ש$ תt הh
بb تt ثt جj حh خk دd ذd رr زz سs ش$ صs ضd طt ظz غg فf قk كk کk لl مm نn هh پp چc ژj گg
कk खk गg घg चc छc जj झj टt ठt डd ढd णn तt थt दd धd नn पp फf बb भb मm यy रr लl वv शs षs सs हh
`)

const isLatin = /^[a-z0-9'’.-]*$/
const isConsonantal = /[\u0590-\u05ff\u0600-\u06ff\u0900-\u097f]/

/** A folded word in Latin letters; what cannot be read letter by letter stays as it is. */
export const latin = (word: string): string =>
  isLatin.test(word)
    ? word
    : Array.from(word)
        .map((letter) => letters.get(letter) ?? letter)
        .join('')

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, '$'],
  [/kh|ch|ck|[cq]/g, 'k'],
  [/ph/g, 'f'],
  [/([tdgb])h/g, '$1'],
  [/ee|oo|ou/g, 'a'],
]

/** The consonants of a word, as comparable between Latin and the alphabets without vowels; '' for other scripts. */
export const consonantsOf = (word: string): string => {
  let bones = ''
  if (isConsonantal.test(word))
    bones = Array.from(word)
      .map((letter) => consonants.get(letter) ?? '')
      .join('')
  else if (isLatin.test(word)) {
    for (const [written, read] of digraphs) word = word.replace(written, read)
    bones = word.replace(/[aeiouyw'’.-]/g, '')
  }
  return bones
    .replace(/[yv]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(.)h$/, '$1')
}

/** Whether a word is written in an alphabet that leaves vowels out. */
export const isVowelless = (word: string): boolean => isConsonantal.test(word)

const initialJamo = [
  'g',
  'kk',
  'n',
  'd',
  'tt',
  'r',
  'm',
  'b',
  'pp',
  's',
  'ss',
  '',
  'j',
  'jj',
  'ch',
].concat(['k', 't', 'p', 'h'])
const vowelJamo = [
  'a',
  'ae',
  'ya',
  'yae',
  'eo',
  'e',
  'yeo',
  'ye',
  'o',
  'wa',
  'wae',
  'oe',
  'yo',
].concat(['u', 'wo', 'we', 'wi', 'yu', 'eu', 'ui', 'i'])
const finalJamo = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'k',
  'm',
  'l',
  'l',
  'l',
  'p',
  'l',
].concat(['m', 'p', 'p', 't', 't', 'ng', 't', 't', 'k', 't', 'p', 't'])

const hangul = /^[\uac00-\ud7a3]+$/
const koreanSurnames = new Map(
  Object.entries({
    김: 'kim',
    이: 'lee',
    박: 'park',
    최: 'choi',
    정: 'jung',
    조: 'cho',
    임: 'lim',
  }),
)

const syllable = (letter: string): string => {
  const at = letter.charCodeAt(0) - 0xac00
  const vowel = Math.floor(at / 28) % 21
  return `${initialJamo[Math.floor(at / 588)]}${vowelJamo[vowel]}${finalJamo[at % 28]}`
}

/** A Korean name in Latin letters, the surname as most write it; null for anything else. */
export const koreanWords = (word: string): string[] | null => {
  if (!hangul.test(word) || word.length < 2 || word.length > 4) return null
  const [family = '', ...given] = Array.from(word)
  return [koreanSurnames.get(family) ?? syllable(family), given.map(syllable).join('')]
}
