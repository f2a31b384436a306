import { z } from 'zod'
import { Day, Instant } from './calendar'
import { NeedId, OrganisationId, PersonId } from './ids'

export const NeedStage = z.enum(['noticed', 'asked', 'beingHelped', 'solved', 'withdrawn'])
export type NeedStage = z.infer<typeof NeedStage>

/** What someone is looking for, in their own words. */
export const Need = z.strictObject({
  id: NeedId,
  createdAt: Instant,
  personId: PersonId,
  words: z.string().min(1).max(2000),
  kind: z.enum(['business', 'personal']).default('business'),
  stage: NeedStage.default('noticed'),
  askedOn: Day.optional(),
  neededBy: Day.optional(),
  /** In no draft, overlay, print, notification or shared export. */
  betweenUs: z.boolean().default(false),
  /** A person, a resource, or the user. */
  solvedBy: z.union([z.literal('me'), PersonId, OrganisationId]).optional(),
  /** What the place or thing was called, once it is no longer kept. */
  solvedByName: z.string().max(300).optional(),
  stillTrueOn: Day.optional(),
  restsUntil: Day.optional(),
  story: z
    .array(z.strictObject({ on: Day, words: z.string().max(2000) }))
    .max(500)
    .default([]),
})
export type Need = z.infer<typeof Need>

/** A need that is neither solved nor withdrawn. */
export const isOpen = (need: Need): boolean => need.stage !== 'solved' && need.stage !== 'withdrawn'

/** Whether they asked for help with it, and still look for it. */
export const isAsked = ({ stage }: Pick<Need, 'stage'>): boolean =>
  stage === 'asked' || stage === 'beingHelped'
