import { alike } from './alike'
import { offersOf, type Said } from './fitOf'
import type { Sought } from './sought'
import { nearTrades } from './trades/nearTrades'

/** Why somebody may know someone, as far as what they say goes: each from 0 to 1. */
export interface Field {
  /** Their trade is near the one that is needed. */
  near: number
  /** The trade that they are in, and the one it is near to. */
  through: { own: string; needed: string } | null
  /** They did it once, are learning it, or see it from the other side of the counter; or do it, though not quite this. */
  past: number
  pastTrade: string
  /** Both the need and what they say sound alike. */
  alike: number
}

/** What a likeness adds where no trade says anything. */
export const ofAlike = 0.35
/** How much doing the very trade counts where it was not enough to name somebody for it. */
const ofSame = 0.9
/** Trades that are hardly needed say nothing of their neighbours. */
const neededFrom = 0.3
const mostNeeded = 6

/** What is needed enough to ask around in its field. */
export interface NeededField {
  /** How much each trade is needed, the likeliest first. */
  weights: ReadonlyMap<string, number>
  /** Which of them another trade leads to best, and how near it is. */
  near: ReadonlyMap<string, { needed: string; value: number }>
}

export const neededField = (sought: Sought): NeededField => {
  const needed = [...sought.trades]
    .filter(([, { weight }]) => weight >= neededFrom)
    .sort(([, one], [, other]) => other.weight - one.weight)
    .slice(0, mostNeeded)
  const near = new Map<string, { needed: string; value: number }>()
  for (const [trade, { weight }] of needed)
    for (const [own, nearness] of nearTrades(trade)) {
      const value = weight * nearness
      if (own !== trade && value > (near.get(own)?.value ?? 0))
        near.set(own, { needed: trade, value })
    }
  return {
    weights: new Map(needed.map(([trade, { weight }]) => [trade, weight])),
    near,
  }
}

/** How near what somebody says is to what is looked for, by their trades alone. */
export const tradeField = (
  texts: readonly Said[],
  { weights, near }: NeededField,
): Omit<Field, 'alike'> => {
  const field: Omit<Field, 'alike'> = { near: 0, through: null, past: 0, pastTrade: '' }
  for (const said of texts) {
    if (said.kind === 'notes') continue
    for (const [own, isDone] of doneBy(said)) {
      const same = ofSame * (weights.get(own) ?? 0) * isDone
      if (same > field.past) {
        field.past = same
        field.pastTrade = own
      }
      const other = near.get(own)
      const value = other ? other.value * isDone : 0
      if (other && value > field.near) {
        field.near = value
        field.through = { own, needed: other.needed }
      }
    }
  }
  return field
}

/** How alike what somebody says and the need sound, as far as it says that they know the field. */
export const soundField = (sought: Sought, texts: readonly Said[]): number => {
  let most = 0
  for (const { kind, meaning } of texts)
    if (kind !== 'notes' && kind !== 'firm' && sought.meaning && meaning)
      most = Math.max(most, ofAlike * alike(sought.meaning, meaning))
  return most
}

/** How near what somebody says is to what is looked for. */
export const fieldOf = (sought: Sought, texts: readonly Said[], needed: NeededField): Field => ({
  ...tradeField(texts, needed),
  alike: soundField(sought, texts),
})

const doneKept = new WeakMap<Said, ReadonlyMap<string, number>>()

/** What somebody does, or did once, by trade; what is over counts a little less. */
export const doneBy = (said: Said): ReadonlyMap<string, number> => {
  const before = doneKept.get(said)
  if (before) return before
  const done = new Map(offersOf(said))
  for (const { trade, weight } of said.read.past)
    done.set(trade, Math.max(done.get(trade) ?? 0, ofSame * weight))
  doneKept.set(said, done)
  return done
}

/** What each part counts where none is certain. */
const ofNear = 0.7
const ofOwn = 0.4
const ofTie = 0.85

/** How likely it is that somebody knows someone, from 0 to 1. `tie` is the strength of the recorded way to somebody who
 * could help, `hub` how many people they are known to know, both from 0 to 1. */
export const knowing = (field: Field, tie: number, hub: number): number =>
  1 -
  (1 - ofNear * field.near) *
    (1 - ofNear * field.alike) *
    (1 - ofTie * tie) *
    (1 - ofOwn * field.past) *
    (1 - mostOfHub * hub)

/** However many people somebody knows: it never outweighs one who is known to know the right one. */
const mostOfHub = 0.15
