import type { ReadingKind } from '../../domain/reading'
import type { TouchKind } from '../../domain/touch'

/** Phrases, each in lower case, apart by a bar; a star stands for any one word, '$' for the end of a part. */
export type Phrases = string

/** What the grammar of the evening must know of a language: words only, no rules. */
export interface Language {
  /** What begins a line of a kind and is said by its chip. */
  begins: Readonly<Record<Exclude<ReadingKind, 'note' | 'step' | 'leftMessage' | 'rough'>, Phrases>>
  /** What may stand before such a beginning and says no more than it. */
  thanksByName: Phrases
  before: {
    looking: Phrases
    to: Phrases
    me: Phrases
    wishes: Phrases
    subjects: Phrases
    adverbs: Phrases
    family: Phrases
    theirs: Phrases
  }
  /** What after such a beginning shows that something else was meant. */
  unless: Readonly<Record<'need' | 'offer' | 'lead' | 'referral' | 'thanks' | 'met', Phrases>>
  marks: { asked: Phrases; betweenUs: Phrases; neither: Phrases }
  /** Words of what one keeps to oneself, and where the same words are harmless. */
  delicate: { words: Phrases; harmless: Phrases }
  step: {
    /** A promise whatever follows. */
    promises: Phrases
    /** A promise where one of the verbs follows. */
    intents: Phrases
    /** Before a colon a promise: 'next: send comps'. */
    labels: Phrases
    /** Promises whose words stay whole. */
    keptPromises: Phrases
    /** What they wish: a step where something sociable and a day follow. */
    wishes: Phrases
    social: Phrases
    verbs: Phrases
    /** Verbs that are nouns as well: a step where a day, or somebody, follows. */
    maybeVerbs: Phrases
    /** Steps only with a day. */
    withDay: Phrases
    meals: Phrases
    together: Phrases
    meetings: Phrases
    meetingWith: Phrases
    went: Phrases
    told: Phrases
    /** What may stand before a meal: 'have', 'grab'. */
    having: Phrases
    /** What after a verb shows that it is a noun. */
    nounBefore: Phrases
    objects: Phrases
    past: Phrases
    me: Phrases
  }
  leftMessage: Phrases
  beforeMessage: Phrases
  rough: {
    unless: Phrases
    bare: Phrases
    fillers: Phrases
    phrases: Phrases
    byThem: Phrases
    them: Phrases
  }
  met: { purposes: Phrases; told: Phrases; where: Phrases; through: Phrases; noName: Phrases }
  names: {
    /** What ends a name: what they want, are or do. */
    ends: Phrases
    where: Phrases
    /** After 'in', this is no place. */
    notWhere: Phrases
    unnamed: Phrases
    nobody: Phrases
    and: Phrases
    /** 'In' may begin a place, or something else. */
    within: Phrases
    /** With these a place has only begun: 'across from', 'next to'. */
    goesOn: Phrases
    /** What ends a name, and not a place. */
    ofPlaces: Phrases
    particles: Phrases
    small: Phrases
    reachLabels: Phrases
    titles: Phrases
  }
  days: {
    today: Phrases
    tomorrow: Phrases
    dayAfterTomorrow: Phrases
    /** Monday first; within a day the ways to write it. */
    weekdays: readonly Phrases[]
    months: readonly Phrases[]
    /** Weekdays that are words as well: only at the end of their clause or after 'on'. */
    shortWeekdays: Phrases
    /** Before a day these leave open whether it is meant. */
    unsure: Phrases
    on: Phrases
    before: Phrases
    next: Phrases
    in: Phrases
    units: { day: Phrases; week: Phrases; month: Phrases }
    fromNow: Phrases
    from: Phrases
    numbers: readonly (readonly [Phrases, number])[]
    nextWeek: Phrases
    nextMonth: Phrases
    weekend: Phrases
    nextWeekend: Phrases
    endOfWeek: Phrases
    endOfNextWeek: Phrases
    endOfMonth: Phrases
    the: Phrases
    of: Phrases
    ordinals: readonly string[]
    by: Phrases
    or: Phrases
    /** Before a day these show that it is told of, not set. */
    notAfter: Phrases
    /** After a day these let it stand; any other word makes it part of a name. */
    follows: Phrases
    notDays: Phrases
  }
  hours: {
    at: Phrases
    noon: Phrases
    /** Behind a day it says no more than the day. */
    endOfDay: Phrases
    /** With these an hour before eight is one in the morning. */
    mornings: Phrases

    am: Phrases
    pm: Phrases
    /** A part of the day and how it goes on standing in the words, once its day is taken out. */
    parts: readonly (readonly [Phrases, string])[]
  }
  who: Readonly<Partial<Record<TouchKind, Phrases>>>
  chip: {
    asked: string
    betweenUs: string
    by: string
    through: string
    tomorrow: string
    today: string
    notUnderstood: (words: string) => string
  }
}
