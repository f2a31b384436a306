import type { Circle } from '../../domain/person'
import type { RoleKind } from '../../domain/role'
import type { TouchKind } from '../../domain/touch'

/** Days are counted back from the day on which the sample people come in; a day to come is below zero. */
export type DaysAgo = number

export interface SampleNeed {
  words: string
  kind?: 'business' | 'personal'
  heard: DaysAgo
  /** Since when they want help with it; left out, the need was only noticed. */
  asked?: DaysAgo
  betweenUs?: true
}

/** Somebody of the made-up world, told as one would tell it. People are named by their names. */
export interface SamplePerson {
  name: string
  circle: Circle
  roles?: readonly RoleKind[]
  title?: string
  firm?: string
  needs?: readonly SampleNeed[]
  offers?: readonly string[]
  met?: { text: string; ago: DaysAgo; through?: string }
  touches?: readonly (readonly [DaysAgo, TouchKind, string])[]
  /** A promised next step, and in how many days. */
  next?: readonly (readonly [words: string, inDays: number])[]
  /** A birthday in so many days. */
  birthdayIn?: number
  tags?: readonly string[]
  household?: string
  /** Said to be always glad of introductions. */
  isGlad?: true
  /** Of the people whom only they know: a name, what they do, and the sentence that ties the two. */
  knows?: readonly (readonly [name: string, does: string, words: string])[]
  notes?: string
}

/** Name, role, title, firm, what they can help with, when they last spoke. */
export type Brief = readonly [
  name: string,
  role: RoleKind | null,
  title: string,
  firm: string,
  offer?: string,
  spoke?: DaysAgo,
]

/** Somebody of whom one knows little: what a line holds. */
export const briefly =
  (circle: Circle) =>
  ([name, role, title, firm, offer, spoke]: Brief): SamplePerson => ({
    name,
    circle,
    ...(role ? { roles: [role] } : {}),
    ...(title ? { title } : {}),
    ...(firm ? { firm } : {}),
    ...(offer ? { offers: [offer] } : {}),
    ...(spoke === undefined ? {} : { touches: [[spoke, 'met', '']] }),
  })
