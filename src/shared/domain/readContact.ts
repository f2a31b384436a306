import { z } from 'zod'
import { Day } from './calendar'
import { Occasion, Person } from './person'

const labelled = z.strictObject({
  label: z.string().max(100).optional(),
  value: z.string().min(1).max(2000),
})
export type Labelled = z.infer<typeof labelled>

/** A number as it was typed; `e164` when it is a valid one, as every program writes it. */
const numbered = labelled.extend({ e164: z.string().max(20).optional() })
export type Numbered = z.infer<typeof numbered>

/** Somebody a file names beside a contact: 'spouse', 'assistant', or the file's own word. */
const Relative = z.strictObject({
  kind: z.string().min(1).max(100),
  name: z.string().min(1).max(300),
})
export type Relative = z.infer<typeof Relative>

/** A job as a file names it: the organisation by its words. */
const Job = z.strictObject({
  organisation: z.string().max(300).optional(),
  title: z.string().max(300).optional(),
  department: z.string().max(300).optional(),
})
export type Job = z.infer<typeof Job>

/** What a contact file says about one person or organisation, before anything is added. */
export const ReadContact = z.strictObject({
  /** The line of the file on which it begins, from 1. */
  line: z.number().int().min(0).default(0),
  /** Never empty: taken from whatever names the contact best. */
  name: Person.shape.name,
  /** The file gave no name; this one was made from a firm, an e-mail or a phone. */
  isNameless: z.boolean().optional(),
  /** A firm, a service or a place, not a human being. */
  isOrganisation: z.boolean().optional(),
  given: z.string().max(200).optional(),
  family: z.string().max(200).optional(),
  phonetic: z.string().max(300).optional(),
  nickname: z.string().max(200).optional(),
  emails: z.array(labelled).max(100).default([]),
  phones: z.array(numbered).max(100).default([]),
  addresses: z.array(labelled).max(50).default([]),
  links: z.array(labelled).max(100).default([]),
  jobs: z.array(Job).max(20).default([]),
  occasions: z.array(Occasion).max(50).default([]),
  categories: z.array(z.string().min(1).max(100)).max(200).default([]),
  note: z.string().max(100_000).default(''),
  uid: z.string().max(500).optional(),
  /** The name of whoever sent them. */
  referredBy: z.string().min(1).max(300).optional(),
  relatives: z.array(Relative).max(50).optional(),
  /** The day of a connection in a network; not the day they met. */
  connectedOn: Day.optional(),
  photo: Person.shape.photo,
  /** Lines of the file that no reader understood, as they were. */
  lines: z.array(z.string().max(100_000)).max(500).default([]),
})
export type ReadContact = z.infer<typeof ReadContact>
