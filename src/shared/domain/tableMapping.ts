import { z } from 'zod'

/** What a column of a table can hold; a column that holds nothing of use is null. */
export const Meaning = z.enum([
  'name',
  'given',
  'family',
  'nickname',
  'email',
  'phone',
  'organisation',
  'department',
  'title',
  'birthday',
  'anniversary',
  'address',
  'street',
  'city',
  'region',
  'postcode',
  'country',
  'link',
  'note',
  'tags',
  'uid',
])
export type Meaning = z.infer<typeof Meaning>

/** The meaning of each column, in the order of the file. */
export const ColumnMapping = z.array(Meaning.nullable()).max(500)
export type ColumnMapping = z.infer<typeof ColumnMapping>

/** How dates like 03/04/05 are written. */
export const DateOrder = z.enum(['dmy', 'mdy', 'ymd'])
export type DateOrder = z.infer<typeof DateOrder>
