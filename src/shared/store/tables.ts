import type { z } from 'zod'
import { Dismissal } from '../domain/dismissal'
import { FollowUp } from '../domain/followUp'
import { Judgement } from '../domain/judgement'
import { Me } from '../domain/me'
import { Need } from '../domain/need'
import { Occurrence } from '../domain/occurrence'
import { Offer } from '../domain/offer'
import { Organisation } from '../domain/organisation'
import { Passing } from '../domain/passing'
import { Person } from '../domain/person'
import { Position } from '../domain/position'
import { Report } from '../domain/report'
import { Review } from '../domain/review'
import { Role } from '../domain/role'
import { Delivery, ImportLog, MatchCache, Progress } from '../domain/system'
import { Thanks } from '../domain/thanks'
import { Tie } from '../domain/tie'
import { Touch } from '../domain/touch'
import { Wanted } from '../domain/wanted'

/** Every table of the document with the schema of its records. The names are the contract of the JSON export. */
export const schemas = {
  me: Me,
  person: Person,
  private: Judgement,
  role: Role,
  position: Position,
  organisation: Organisation,
  tie: Tie,
  need: Need,
  offer: Offer,
  touch: Touch,
  followUp: FollowUp,
  passing: Passing,
  thanks: Thanks,
  report: Report,
  event: Occurrence,
  wanted: Wanted,
  review: Review,
  dismissal: Dismissal,
  delivery: Delivery,
  matchCache: MatchCache,
  importLog: ImportLog,
  progress: Progress,
} as const

export type TableName = keyof typeof schemas
export type RecordOf<Table extends TableName> = z.output<(typeof schemas)[Table]>
export type AnyRecord = RecordOf<TableName>
export type Tables = { readonly [Table in TableName]: Map<string, RecordOf<Table>> }

export const tableNames = Object.keys(schemas) as TableName[]

/** Tables that only the program writes; nothing in them is ever undone. */
export const systemTables: ReadonlySet<TableName> = new Set<TableName>([
  'delivery',
  'matchCache',
  'importLog',
  'progress',
])

/** The tables of a sphere in which nobody is yet. */
export const emptyTables = (): Tables =>
  Object.fromEntries(tableNames.map((name) => [name, new Map()])) as unknown as Tables
