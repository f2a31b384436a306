import { z } from 'zod'

/**
 * What a column of a table can hold; a column that holds nothing of use is null. A meaning may come more than once:
 * three columns of 'birthday' whose headers say year, month and day are one date.
 */
export const Meaning = z.enum([
  'name',
  'prefix',
  'given',
  'middle',
  'family',
  'suffix',
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
  /** Whoever sent them. */
  'referredBy',
  /** Somebody beside them, such as a spouse: the header says who. */
  'relative',
])
export type Meaning = z.infer<typeof Meaning>

/** The meaning of each column, in the order of the file. */
export const ColumnMapping = z.array(Meaning.nullable()).max(500)
export type ColumnMapping = z.infer<typeof ColumnMapping>

/** How dates like 03/04/05 are written. */
export const DateOrder = z.enum(['dmy', 'mdy', 'ymd'])
export type DateOrder = z.infer<typeof DateOrder>
