import { parseArgs } from 'node:util'
import { ExportAsked, ExportFormat } from '../../shared/domain/exportAsked'
import type { MatchAsked } from './matchNeeds'

/** What the user asked the terminal for. */
export type Asked =
  | { verb: 'run' | 'check'; folder: string }
  | { verb: 'export'; folder: string; out: string; asked: ExportAsked }
  | { verb: 'import'; folder: string; file: string }
  | { verb: 'read'; files: string[] }
  | { verb: 'match'; asked: MatchAsked }
  | { verb: 'help' | 'version' }

/** Words that mean nothing to the terminal. */
export class WrongUsage extends Error {}

export const usage = `Usage:
  goodturn run --data DIR                        One JSON command a line from standard input, one reply a line:
                                                 {"command":"person.add","input":{"name":"Ann Lee"}}
                                                 {"command":"undo"} and {"command":"redo"} as well.
  goodturn export --format FORMAT --data DIR OUT What is in the folder, as one file; - is standard output. FORMAT is
                                                 json (everything, the private part too), vcard3, vcard4 or csv (Google's
                                                 columns): everyone but those in the trash and those only others know.
                                                 --include-private  also what you think of people, and what they need
                                                 --leave-out-notes  without your notes
                                                 --guard-formulas   csv for spreadsheets: a ' before =, +, - and @
  goodturn import FILE --data DIR                A JSON export into an empty folder, or contacts (.vcf, LinkedIn's .csv).
  goodturn read FILE...                          What contact files hold, as JSON. Adds nothing.
  goodturn match --contacts FILE --needs FILE    Who of the contacts can help with each need, a line of JSON for each. The files
                                                 hold one JSON object a line: {"id","name","title","org"}, {"id","text"}.
                                                 --exclude FILE  leaves contacts out: {"need","exclude":["id"]}
                                                 --by-words      as where there is no model of sentences
  goodturn check --data DIR                      Whether everything in the folder is whole.
  goodturn --help
  goodturn --version

DIR is the data folder; the app shows it under Help. Close the app first: one program at a time holds a folder.
Exit codes: 0 done, 1 something went wrong (said on standard error), 2 the words were wrong.
`

/** Reads the words of the command line; throws `WrongUsage` with a sentence. */
export const readWords = (words: readonly string[]): Asked => {
  const { values, positionals } = parsed(words)
  if (values.help) return { verb: 'help' }
  if (values.version) return { verb: 'version' }
  const [verb, ...names] = positionals
  const folder = (): string => {
    if (!values.data) throw new WrongUsage(`${verb} needs --data and the folder.`)
    return values.data
  }
  const one = (what: string): string => {
    if (names.length !== 1) throw new WrongUsage(`${verb} needs one ${what}.`)
    return names[0]!
  }
  const none = (): void => {
    if (names.length > 0) throw new WrongUsage(`${verb} takes no ${names[0]}.`)
  }
  for (const name of ['format', ...exportTicks] as const)
    if (values[name] !== undefined && verb !== 'export')
      throw new WrongUsage(`--${name} belongs to export.`)
  for (const name of matchWords)
    if (values[name] !== undefined && verb !== 'match')
      throw new WrongUsage(`--${name} belongs to match.`)
  switch (verb) {
    case 'run':
    case 'check':
      none()
      return { verb, folder: folder() }
    case 'export':
      return { verb, asked: exportAsked(values), folder: folder(), out: one('file to write') }
    case 'import':
      return { verb, folder: folder(), file: one('file') }
    case 'match':
      none()
      if (values.data) throw new WrongUsage('match looks at files only and takes no --data.')
      return { verb, asked: matchAsked(values) }
    case 'read':
      if (values.data) throw new WrongUsage('read looks at files only and takes no --data.')
      if (names.length === 0) throw new WrongUsage('read needs at least one file.')
      return { verb, files: names }
    case undefined:
      throw new WrongUsage('What should be done?')
    default:
      throw new WrongUsage(`There is no ${verb}.`)
  }
}

const exportTicks = ['include-private', 'leave-out-notes', 'guard-formulas'] as const

const exportAsked = (values: ReturnType<typeof parsed>['values']): ExportAsked => {
  const format = ExportFormat.safeParse(values.format)
  if (!format.success) throw new WrongUsage('export needs --format json, vcard3, vcard4 or csv.')
  if (format.data === 'json' && exportTicks.some((name) => values[name]))
    throw new WrongUsage('The json format holds everything as it is.')
  if (format.data !== 'csv' && values['guard-formulas'])
    throw new WrongUsage('--guard-formulas belongs to --format csv.')
  return ExportAsked.parse({
    format: format.data,
    includePrivate: values['include-private'],
    leaveOutNotes: values['leave-out-notes'],
    guardFormulas: values['guard-formulas'],
  })
}

const matchWords = ['contacts', 'needs', 'exclude', 'by-words'] as const

const matchAsked = (values: ReturnType<typeof parsed>['values']): MatchAsked => {
  const { contacts, needs, exclude } = values
  if (!contacts || !needs) throw new WrongUsage('match needs --contacts and --needs.')
  return {
    contacts,
    needs,
    isByWords: values['by-words'] ?? false,
    ...(exclude ? { exclude } : {}),
  }
}

const parsed = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        format: { type: 'string' },
        contacts: { type: 'string' },
        needs: { type: 'string' },
        exclude: { type: 'string' },
        'by-words': { type: 'boolean' },
        'include-private': { type: 'boolean' },
        'leave-out-notes': { type: 'boolean' },
        'guard-formulas': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}
