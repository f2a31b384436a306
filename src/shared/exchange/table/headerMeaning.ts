import { foldText } from '../../domain/foldText'
import type { Meaning } from '../../domain/tableMapping'
import { meaningOfWords } from './headerWords'

/** A header as it is looked up: folded, words apart, without signs and numbers. */
export const headerWords = (header: string): string =>
  foldText(
    header
      .slice(0, 200)
      .replace(/['’`]s\b/g, 's')
      .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2'),
  )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\be mails?\b/g, 'email')
    .replace(/\b\d+\b|(?<=\p{L})\d+\b/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What kind of channel a header means, by its label. */
const kinds: readonly (readonly [label: string, words: ReadonlySet<string>])[] = [
  [
    'home',
    set(
      'home private privat private personal domicile prive privee casa particular thuis residencial personale',
    ),
  ],
  [
    'work',
    set(
      'work business office geschaftlich geschaft beruflich dienstlich dienst buro firma bureau travail professionnel professionnelle trabajo oficina lavoro ufficio werk zakelijk trabalho comercial escritorio company',
    ),
  ],
  [
    'mobile',
    set(
      'mobile cell cellular handy mobil mobiltelefon mobilfunk handynummer mobilnummer natel portable gsm movil celular cellulare mobiel telemovel iphone smartphone mobilephone cellphone',
    ),
  ],
  ['fax', set('fax faxnummer telefax telecopie')],
  ['pager', set('pager beeper')],
  ['main', set('main haupt hauptnummer principal')],
  [
    'other',
    set(
      'other andere anderer weitere weiterer autre otro otra altro altra anders overig outro outra',
    ),
  ],
  ['assistant', set('assistant assistants assistent assistenten assistente asistente')],
  ['billing', set('billing rechnung facturation')],
  ['shipping', set('shipping delivery liefer livraison')],
  ['car', set('car auto')],
  ['WhatsApp', set('whatsapp')],
]
const kindOfWord = new Map(
  kinds.flatMap(([label, words]) => [...words].map((word) => [word, label])),
)

/** Words that bend: 'private', 'geschäftliche', 'Mobilnummer'. */
const stems: readonly (readonly [RegExp, string])[] = [
  [/^privat/, 'home'],
  [/^(geschaft|dienstl|beruf|profession|profesion)/, 'work'],
  [/^(handy|mobil)/, 'mobile'],
  [/^fax/, 'fax'],
]
const kindOf = (word: string): string | undefined =>
  kindOfWord.get(word) ?? stems.find(([stem]) => stem.test(word))?.[1]

/** Words that say whose or which, and nothing about what. */
const neutral = set(
  'contact primary secondary customer client member guest attendee your my the primare sekundare primaire secondaire primario secundario secondario primair secundair preferred default alternate alternative new mailing direct lead de del della du da do dos das van of la le el los',
)
const numbers = set('number numbers no nr num nummer nummern numero numeros n value formatted')
/** A column beside a channel that tells something about it. */
const aside = set(
  'type typ tipo display label name status opt verified consent sent count id format subscribed bounced angezeigter anzeigename permission unsubscribed frequency domain clicks opens date last yomi phonetic text',
)

const channels: ReadonlySet<Meaning> = new Set([
  'email',
  'phone',
  'address',
  'street',
  'city',
  'region',
  'postcode',
  'country',
  'link',
])
const devices = ['mobile', 'fax', 'pager', 'WhatsApp']

/** What a list calls those who are in it. */
const people = set(
  'member members client clients customer customers guest guests attendee attendees prospect prospects friend friends mitglied mitglieder kunde kunden gast membre membres cliente clienti clientes socio soci socios lid leden klant klanten membro membros',
)
export const isPeople = (header: string): boolean => people.has(headerWords(header))

/** What a column holds, told from its header alone. */
export const headerMeaning = (header: string): Meaning | null => {
  const phrase = headerWords(header)
  const direct = meaningOfWords.get(phrase)
  if (direct) return direct
  if (people.has(phrase)) return 'name'
  const tokens = phrase.split(' ')
  const plain = tokens.filter((token) => !neutral.has(token))
  const named = meaningOfWords.get(plain.join(' '))
  if (named && plain.length > 0) return named
  const bare = plain.filter((token) => !kindOf(token))
  const channel = channelOf(bare)
  if (channel) return channel
  const rest = bare.filter((token) => !numbers.has(token))
  if (rest.length === 0)
    return plain.some((token) => devices.includes(kindOf(token) ?? '')) ? 'phone' : null
  return channelOf(rest) ?? byToken(tokens) ?? byPart(header)
}

/** 'Company/Organization': the first part that is known. */
const byPart = (header: string): Meaning | null => {
  const parts = header.slice(0, 200).split(/[/(,|]/)
  return parts.length < 2 || aside.has(headerWords(parts[1]!)) ? null : headerMeaning(parts[0]!)
}

const channelOf = (tokens: readonly string[]): Meaning | null => {
  const found = meaningOfWords.get(tokens.join(' '))
  return found && channels.has(found) ? found : null
}

const byToken = (tokens: readonly string[]): Meaning | null => {
  if (tokens.length > 5 || tokens.some((token) => aside.has(token))) return null
  for (const token of tokens) {
    if (/^(emails?|emailadres.*|mailadres.*|mail|courriel|correo)$/.test(token)) return 'email'
    if (/telef|phone|handy|mobiltel|celular|cellul|rufnummer|^tel$|^fax/.test(token)) return 'phone'
    if (/^(website|webseite|homepage|url|linkedin|facebook|instagram|twitter)$/.test(token))
      return 'link'
    if (/^(street|strasse|rue|calle|straat|rua|postfach)$/.test(token)) return 'street'
    if (/^(zip|zipcode|plz|postleitzahl|postcode)$/.test(token)) return 'postcode'
    if (/^(anschrift|adresse|address)$/.test(token)) return 'address'
  }
  return null
}

/** The label that a header gives its values: 'work fax', 'mobile'; empty when it gives none. */
export const headerLabel = (header: string): string => {
  const found = new Set(headerWords(header).split(' ').map(kindOf))
  const labels = [...new Set(kinds.map(([label]) => label))].filter((label) => found.has(label))
  return labels.join(' ')
}
