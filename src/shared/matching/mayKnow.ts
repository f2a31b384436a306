import { alike } from './alike'
import { offersTrade, type Said } from './fitOf'
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
const ofAlike = 0.35
/** How much doing the very trade counts where it was not enough to name somebody for it. */
const ofSame = 0.9
/** Trades that are hardly needed say nothing of their neighbours. */
const neededFrom = 0.3

/** How near what somebody says is to what is looked for. */
export const fieldOf = (sought: Sought, said: readonly Said[]): Field => {
  const field: Field = { near: 0, through: null, past: 0, pastTrade: '', alike: 0 }
  for (const one of said) {
    if (one.kind === 'notes') continue
    if (sought.meaning && one.meaning && one.kind !== 'firm')
      field.alike = Math.max(field.alike, ofAlike * alike(sought.meaning, one.meaning))
    for (const [needed, { weight }] of sought.trades) {
      if (weight < neededFrom) continue
      const same = ofSame * weight * Math.max(onceDid(one, needed), offersTrade(one, needed))
      if (same > field.past) Object.assign(field, { past: same, pastTrade: needed })
      for (const [own, nearness] of nearTrades(needed)) {
        const near = weight * nearness * Math.max(offersTrade(one, own), ofSame * onceDid(one, own))
        if (near > field.near) Object.assign(field, { near, through: { own, needed } })
      }
    }
  }
  return field
}

const onceDid = ({ read }: Said, trade: string): number =>
  read.past.find((one) => one.trade === trade)?.weight ?? 0

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
