import { z } from 'zod'
import type { Change } from './change'
import type { Line } from './line'
import { schemas, type AnyRecord, type TableName } from './tables'

/** Gives the value itself where nothing is missing, else a copy with what its schema gives by default. */
type Fill = (value: unknown) => unknown

/** What a schema gives where a field is missing, at whatever depth; null where it gives nothing. */
const fillOf = (schema: z.core.$ZodType): Fill | null => {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
    return fillOf(schema.unwrap())
  if (schema instanceof z.ZodObject) return fillObject(schema)
  if (schema instanceof z.ZodArray) return fillEach(fillOf(schema.element))
  if (schema instanceof z.ZodRecord) return fillValues(fillOf(schema.valueType))
  return null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fillObject = (schema: z.ZodObject): Fill | null => {
  const fields = Object.entries(schema.shape).flatMap(([key, field]) => {
    const given = field instanceof z.ZodDefault ? field : null
    const inside = fillOf(field)
    return given || inside ? [{ key, given, inside }] : []
  })
  if (fields.length === 0) return null
  return (value) => {
    if (!isObject(value)) return value
    let whole = value
    for (const { key, given, inside } of fields) {
      const before = value[key]
      const after = before === undefined ? given?.parse(undefined) : (inside?.(before) ?? before)
      if (after === before) continue
      if (whole === value) whole = { ...value }
      whole[key] = after
    }
    return whole
  }
}

const fillEach = (fill: Fill | null): Fill | null =>
  fill &&
  ((value) => {
    if (!Array.isArray(value)) return value
    const whole = value.map(fill)
    return whole.some((one, at) => one !== value[at]) ? whole : value
  })

const fillValues = (fill: Fill | null): Fill | null =>
  fill &&
  ((value) => {
    if (!isObject(value)) return value
    const whole = Object.entries(value).map(([key, one]) => [key, fill(one)] as const)
    return whole.some(([key, one]) => one !== value[key]) ? Object.fromEntries(whole) : value
  })

const fills = new Map<TableName, Fill | null>()

/**
 * A record as this Goodturn knows it. One that an older Goodturn wrote lacks the fields that came later, and gets their
 * defaults; any other is given back as it is.
 */
export const wholeRecord = (table: TableName, record: AnyRecord): AnyRecord => {
  let fill = fills.get(table)
  if (fill === undefined) {
    fill = fillOf(schemas[table])
    fills.set(table, fill)
  }
  return fill ? (fill(record) as AnyRecord) : record
}

/** A change with both its records whole, so that Undo finds what it left. */
export const wholeChange = <One extends Change>(change: One): One => {
  const { table, before, after } = change
  return {
    ...change,
    before: before && wholeRecord(table, before),
    after: after && wholeRecord(table, after),
  }
}

/** A line of the journal with whole records. */
export const wholeLine = (line: Line): Line =>
  line.kind === 'batch' || line.kind === 'part'
    ? { ...line, changes: line.changes.map(wholeChange) }
    : line
