import fc from 'fast-check'
import type { z } from 'zod'

type Schema = z.core.$ZodType

/** The parts of a schema's definition that say what to make for it. */
interface Definition {
  type: string
  innerType?: Schema
  in?: Schema
  element?: Schema
  valueType?: Schema
  options?: readonly Schema[]
  values?: readonly unknown[]
  entries?: Readonly<Record<string, unknown>>
  shape?: Readonly<Record<string, Schema>>
}

const plausible: readonly unknown[] = [
  'Ann Miller',
  'a roofer',
  'Harbor Realty',
  'choir',
  'ann@example.org',
  '+1 555 123 4567',
  'https://example.org/',
  '2026-11-20',
  '2026-02-31',
  '--11-20',
  '09:00',
  '25:00',
  '2026-11-20T12:00:00.000Z',
  'close',
  'asked',
  'business',
  'customer',
  'me',
  'gone',
  'goodturn',
  '',
  ' ',
  'x'.repeat(400),
  '\u0000',
  '\u202e',
  '=1+1',
  'a\nb\r\nBcc: c',
  '__proto__',
  'constructor',
  true,
  false,
  null,
  undefined,
  0,
  1,
  2,
  5,
  250,
  -1,
  1.5,
  NaN,
  Infinity,
  2 ** 53,
]

/** Values that mostly fit a schema and now and then do not. `idsFor` gives ids of records that a field may mean. */
export const arbitraryOf = (
  schema: Schema,
  idsFor: (field: string) => readonly string[],
): fc.Arbitrary<unknown> => {
  const leaf = (schema: Schema): fc.Arbitrary<unknown> => {
    const fits = plausible.filter((value) => (schema as z.ZodType).safeParse(value).success)
    return fc.oneof(
      { weight: 60, arbitrary: fc.constantFrom(...(fits.length > 0 ? fits : plausible)) },
      { weight: 1, arbitrary: fc.constantFrom(...plausible) },
      { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }) },
    )
  }
  const made = (schema: Schema, field: string): fc.Arbitrary<unknown> => {
    const def = schema._zod.def as unknown as Definition
    if (/ids?$/i.test(field) && (def.type === 'string' || def.type === 'union'))
      return fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...idsFor(field)) }, leaf(schema))
    switch (def.type) {
      case 'object':
        return objectOf(def.shape ?? {})
      case 'array':
        return fc.oneof(
          {
            weight: 9,
            arbitrary: fc.array(made(def.element!, field), { minLength: 1, maxLength: 3 }),
          },
          fc.constant([]),
        )
      case 'record':
        return fc.dictionary(fc.string({ maxLength: 5 }), made(def.valueType!, ''), { maxKeys: 3 })
      case 'optional':
      case 'nullable':
      case 'default':
      case 'prefault':
      case 'catch':
      case 'readonly':
        return fc.oneof(
          { weight: 3, arbitrary: made(def.innerType!, field) },
          fc.constant(undefined),
        )
      case 'pipe':
        return made(def.in!, field)
      case 'union':
        return fc.oneof(...def.options!.map((option) => made(option, field)))
      case 'enum':
        return fc.oneof(
          { weight: 60, arbitrary: fc.constantFrom(...Object.values(def.entries!)) },
          fc.constantFrom(...plausible),
        )
      case 'literal':
        return fc.constantFrom(...def.values!)
      default:
        return leaf(schema)
    }
  }
  const objectOf = (shape: Readonly<Record<string, Schema>>): fc.Arbitrary<unknown> =>
    fc
      .tuple(
        fc.record(
          Object.fromEntries(
            Object.entries(shape).map(([field, inner]) => [field, made(inner, field)]),
          ),
        ),
        fc.oneof(
          { weight: 30, arbitrary: fc.constant(null) },
          fc.tuple(fc.constantFrom('id', '__proto__', 'more'), fc.anything({ maxDepth: 1 })),
        ),
      )
      .map(([fields, extra]) =>
        Object.fromEntries([
          ...Object.entries(fields).filter(([, value]) => value !== undefined),
          ...(extra ? [extra] : []),
        ]),
      )
  return made(schema, '')
}
