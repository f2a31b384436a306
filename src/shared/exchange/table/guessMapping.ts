import { foldText } from '../../domain/foldText'
import type { ColumnMapping, Meaning } from '../../domain/tableMapping'
import { columnShape } from './columnShapes'
import { headerMeaning, headerWords, isPeople } from './headerMeaning'
import type { Table } from './readTable'

const looked = 300

/** What the columns of a table hold, as far as headers and contents tell; certain when its headers name people. */
export const guessMapping = (table: Table): { mapping: ColumnMapping; isCertain: boolean } => {
  const columns = table.headers.map((header, at) => ({
    header,
    values: table.rows.slice(0, looked).map(({ cells }) => cells[at]?.trim() ?? ''),
  }))
  const mapping: ColumnMapping = table.hasHeader
    ? columns.map(({ header }) => headerMeaning(header))
    : columns.map(() => null)
  if (table.hasHeader) settleWords(mapping, columns)
  const isCertain = mapping.some((it) => it && ['name', 'given', 'family', 'email'].includes(it))
  for (const [at, { values }] of columns.entries()) mapping[at] ??= byShape(values)
  if (!mapping.some((it) => it && ['name', 'given', 'family', 'organisation'].includes(it)))
    findNames(mapping, columns)
  return { mapping, isCertain: table.hasHeader && isCertain }
}

type Column = { header: string; values: string[] }

const byShape = (values: readonly string[]): Meaning | null => {
  const shape = columnShape(values)
  return shape === 'email' || shape === 'phone' || shape === 'link' ? shape : null
}

const courtesies =
  /^(mr|mrs|ms|miss|mx|dr|prof|sir|rev|herr|frau|hr|fr|m|mme|mlle|sr|sra|srta|sig|sigra|dott|dhr|mevr|mw|doctor|professor|ing|dipl)\b/

/** Words that mean one thing beside some columns and another beside others. */
const settleWords = (mapping: ColumnMapping, columns: readonly Column[]): void => {
  const words = columns.map(({ header }) => headerWords(header))
  const has = (meaning: Meaning): boolean => mapping.includes(meaning)
  const change = (word: RegExp, from: Meaning, to: Meaning): void => {
    for (const [at, text] of words.entries())
      if (mapping[at] === from && word.test(text)) mapping[at] = to
  }
  const areNamed = mapping.some(
    (it, at) => it && ['name', 'given', 'family'].includes(it) && !isPeople(columns[at]!.header),
  )
  for (const [at, { header }] of columns.entries())
    if (areNamed && mapping[at] === 'name' && isPeople(header)) mapping[at] = null
  if (has('given') && !has('family')) {
    change(/^(name|nom|naam)$/, 'name', 'family')
    if (!has('family')) change(/^apelido$/, 'nickname', 'family')
  }
  if (has('family') && !has('given')) change(/^(name|nombre|nome|naam)$/, 'name', 'given')
  const hasJob = words.some((text, at) => mapping[at] === 'title' && !isTitle(text))
  for (const [at, text] of words.entries()) {
    if (!isTitle(text) || (mapping[at] !== 'title' && mapping[at] !== 'prefix')) continue
    const filled = columns[at]!.values.filter(Boolean)
    const polite = filled.filter((value) => courtesies.test(foldText(value))).length
    mapping[at] =
      filled.length > 0
        ? polite * 2 >= filled.length
          ? 'prefix'
          : hasJob
            ? 'prefix'
            : 'title'
        : hasJob
          ? 'prefix'
          : mapping[at]!
  }
  if (!has('birthday')) change(/^aniversario$/, 'anniversary', 'birthday')
  if (!has('name') && !has('given') && !has('family'))
    change(/^(partner|assistant)$/, 'relative', 'name')
}

const isTitle = (text: string): boolean => /^(title|titel|titre|titulo|titolo)$/.test(text)

const firm =
  /\b(inc|llc|ltd|gmbh|corp|co|company|ag|sa|sarl|srl|bv|nv|plc|kg|ohg|group|spa|limited|bank|university)\.?$/

const isName = (value: string): boolean =>
  value.length <= 60 &&
  /^\p{L}[\p{L}\p{M}'’.,& -]*$/u.test(value) &&
  value.split(/\s+/).length <= 5 &&
  !firm.test(foldText(value))

/** Looks for names among the columns of words: a column that joins two others, else given and family name side by side, else one. */
const findNames = (mapping: ColumnMapping, columns: readonly Column[]): void => {
  const free = columns
    .map((column, at) => ({ at, ...column, filled: column.values.filter(Boolean) }))
    .filter(({ at, filled }) => !mapping[at] && filled.length > 0)
    .slice(0, 30)
  const firms = free.find(
    ({ filled }) => filled.filter((it) => firm.test(foldText(it))).length * 4 >= filled.length,
  )
  const named = free.filter(
    ({ at, filled }) => at !== firms?.at && filled.filter(isName).length >= filled.length * 0.7,
  )
  if (firms) mapping[firms.at] = 'organisation'
  for (const whole of named)
    for (const given of named)
      for (const family of named) {
        if (new Set([whole, given, family]).size < 3 || !isJoined(whole, given, family)) continue
        mapping[whole.at] = 'name'
        mapping[given.at] = 'given'
        mapping[family.at] = 'family'
        return
      }
  const [first, second] = named
  if (!first) return
  const areSingle = [first, second].every((it) => it && words(it.filled) < 1.3)
  if (second && areSingle && second.at === first.at + 1) {
    mapping[first.at] = 'given'
    mapping[second.at] = 'family'
  } else mapping[first.at] = 'name'
}

const words = (values: readonly string[]): number =>
  values.reduce((sum, value) => sum + value.split(/\s+/).length, 0) / values.length

const isJoined = (whole: Column, given: Column, family: Column): boolean => {
  let told = 0
  for (const [at, name] of whole.values.entries()) {
    const [one, other] = [given.values[at], family.values[at]]
    if (!name || !one || !other) continue
    if (name !== `${one} ${other}`) return false
    told += 1
  }
  return told > 0 && told >= whole.values.filter(Boolean).length * 0.5
}
