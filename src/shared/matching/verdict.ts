import type { Fit } from './fitOf'
import type { Sought } from './sought'
import { verdictWeights, type VerdictWeights } from './verdictWeights'

/** Whether somebody is known who can meet a need, or it is honest to say that nobody is. */
export type Verdict = 'direct' | 'nobody'

/** What the verdict is made from. */
export interface Judged {
  sought: Sought
  /** The fits of everybody who may help, best first. */
  fits: readonly Fit[]
  /** How surely anybody who is known offers a trade, from 0 to 1. */
  offered: (trade: string) => number
}

/** From here on somebody sounds as if they offered a trade, and from here on their words say it. */
const soundsOffered = 0.45
const isOffered = 0.72

/** The features of a verdict, each about from 0 to 1, by name. */
export const featuresOf = ({ sought, fits, offered }: Judged): Readonly<Record<string, number>> => {
  const [first] = fits
  const needed = [...sought.trades]
  const strongest = (all: typeof needed) =>
    all.reduce((most, [, { weight }]) => Math.max(most, weight), 0)
  const through = first && sought.trades.get(first.through)
  const background = sought.meaning?.does[0]?.alike ?? 0
  const open = strongest(needed.filter(([trade]) => offered(trade) < soundsOffered))
  const isUnsaid = (trade: string) => offered(trade) < isOffered
  const unsaid = strongest(needed.filter(([trade]) => isUnsaid(trade)))
  const own = through?.weight ?? 0
  const words = (isMeant: (trade: string) => boolean) =>
    sought.pointed.reduce(
      (most, { trade, weight }) => (isMeant(trade) ? Math.max(most, weight) : most),
      0,
    )
  const sounds = (isMeant: (trade: string) => boolean) =>
    (sought.meaning?.asks ?? []).reduce(
      (most, { trade, alike }) => (isMeant(trade) ? Math.max(most, alike) : most),
      0,
    )
  const isOwn = (trade: string) => trade === first?.through
  const missing = needed.reduce(
    (sum, [trade, { weight }]) => sum + weight * weight * (1 - offered(trade)),
    0,
  )
  return {
    trade: first?.trade ?? 0,
    shared: first?.shared ?? 0,
    like: first?.like ?? 0,
    beyondBackground: (first?.like ?? 0) - background,
    ahead: (first?.fit ?? 0) - (fits[3]?.fit ?? 0),
    needed: own,
    byWords: through && through.words.length > 0 ? 1 : 0,
    open,
    openBeyond: Math.max(0, open - own),
    unsaid,
    unsaidBeyond: Math.max(0, unsaid - own),
    missing: Math.min(1, missing / 3),
    offers: own > 0 ? (first?.trade ?? 0) / own : 0,
    strongest: strongest(needed),
    ownWords: words(isOwn),
    unsaidWords: words(isUnsaid),
    ownSound: sounds(isOwn),
    unsaidSound: sounds(isUnsaid),
    wordsBehind: Math.max(0, words(isUnsaid) - words(isOwn)),
    soundBehind: Math.max(0, sounds(isUnsaid) - sounds(isOwn)),
    past: first?.isPast ? 1 : 0,
    words: Math.min(1, sought.words.length / 10),
  }
}

/** Where the meaning is not known, words alone decide, by weights of their own. */
const weightsFor = ({ sought }: Judged): VerdictWeights =>
  sought.meaning ? verdictWeights.whole : verdictWeights.byWords

/** How sure it is that the first of them can meet the need, from 0 to 1. */
export const confidenceOf = (judged: Judged): number => {
  const features = featuresOf(judged)
  const { bias, features: weights } = weightsFor(judged)
  let sum = bias
  for (const [name, weight] of Object.entries(weights)) sum += weight * (features[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** Somebody who did it once is asked, never named as who can. */
export const verdictOf = (judged: Judged, confidence = confidenceOf(judged)): Verdict =>
  judged.fits[0] && !judged.fits[0].isPast && confidence >= weightsFor(judged).threshold
    ? 'direct'
    : 'nobody'
