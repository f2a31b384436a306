import type { Day } from './calendar'
import type { NeedId, PersonId } from './ids'
import type { OccasionOn } from './occasionsOn'

/** Somebody by what they are called in passing. */
interface Called {
  id: PersonId
  shortName: string
}

/** Why somebody is brought up today; each person has one reason. */
export type ReasonToday =
  | ({ kind: 'occasion'; on: Day; occasion: OccasionOn['kind'] } & Pick<
      OccasionOn,
      'years' | 'text'
    >)
  | {
      kind: 'couldHelp'
      needId: NeedId
      words: string
      /** Else the question comes before the introduction. */
      isAsked: boolean
      asker: Called
      helper: Called
    }
  | {
      /** Something came up for somebody whom the user watches for. */
      kind: 'wayToHelp'
      way: 'helper' | 'offer' | 'referral'
      who: Called
      other: Called
      needId: NeedId | null
    }
  | { kind: 'quiet'; since: Day | null }
