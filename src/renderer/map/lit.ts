import type { ViewResult } from '../../shared/views'
import type { Circle } from '../../shared/domain/person'
import { capital } from '../../shared/text/capital'
import { countWords } from '../../shared/text/countWords'
import { shortened } from '../../shared/text/shortened'

/** Somebody whom the map names, and why. */
export interface Lit {
  id: string
  name: string
  /** What stands beside the name. */
  beside: string
  /** The whole reason, where that says more. */
  why?: string
  /** Nothing says that they could help but wording that is alike. */
  isAlike?: boolean
  /** They could help, or they look for something: green or amber. */
  tone: 'helps' | 'helped'
  circle: Circle
  /** The need that brings the two together. */
  needId?: string
  /** Whom they would lead to. */
  leadsTo?: string
  /** The end of the way through them, in words: somebody, or a field. */
  to?: string
  /** They are on a way in, and the way from You to them is drawn. */
  isWay?: boolean
}

type Candidates = ViewResult<'candidates'>
type Helpers = ViewResult<'helpers'>

/** Everybody who lights up for the person in hand: first who could help. */
export const litOfCandidates = ({ helpers, helped }: Candidates): Lit[] => {
  const toLit =
    (tone: Lit['tone']) =>
    ({ id, name, beside, circle, needId }: Candidates['helpers'][number]): Lit => ({
      id,
      name,
      beside,
      circle,
      needId,
      tone,
    })
  return [...helpers.map(toLit('helps')), ...helped.map(toLit('helped'))]
}

/** On the map at once; more would not be read. */
const most = 7
/** So many places are kept for those who may know someone. */
const mostPaths = 2

/** Everybody who lights up for a question, once: who could help, then who may know someone. */
export const litOfHelpers = ({ helpers, mayKnow }: Helpers): Lit[] => {
  const isHelper = new Set(helpers.map(({ id }) => id))
  const knowers = mayKnow.filter(({ id }) => !isHelper.has(id))
  return [...helpers.slice(0, most - Math.min(mostPaths, knowers.length)), ...knowers]
    .slice(0, most)
    .map(({ id, name, why, beside, tier, circle, leadsTo, to }) => ({
      id,
      name,
      beside: beside || why,
      why,
      circle,
      tone: 'helps',
      ...(tier === 'maybe' ? { isAlike: true } : {}),
      ...(leadsTo ? { leadsTo } : {}),
      ...(to ? { to } : {}),
    }))
}

/** “Five could help Hugo. Hugo could help two.” */
export const candidatesSaid = (
  name: string,
  helpers: number,
  helped: number,
  isByMouse: boolean,
): string => {
  if (helpers + helped === 0)
    return `Nobody comes to mind for ${name} yet. ${isByMouse ? 'Drop on anyone.' : 'Go to anyone, or type a name.'}`
  const first = helpers > 0 ? `${capital(countWords(helpers))} could help ${name}.` : ''
  const second = helped > 0 ? `${name} could help ${countWords(helped)}.` : ''
  return [first, second].filter(Boolean).join(' ')
}

/** What a question is answered with in words, of whoever is lit. */
export interface Answered {
  words: string
  /** The words could not be read. */
  isByWords: boolean
  lit: readonly Lit[]
}

/** Whether somebody could help as far as is known, more than by wording that is alike. */
export const hasHelper = (lit: readonly Lit[]): boolean =>
  lit.some(({ to, isAlike }) => !to && !isAlike)

const some = (count: number, says: string): string =>
  count > 0 ? `${capital(countWords(count))} ${says}.` : ''

const longestWords = 60

/** “Three could help. One may know someone.” */
export const helpersSaid = ({ words, isByWords, lit }: Answered): string => {
  const mayKnow = lit.filter(({ to }) => to).length
  const alike = lit.filter(({ isAlike }) => isAlike).length
  const helpers = lit.length - mayKnow - alike
  return [
    some(helpers, 'could help') || `Nobody yet for ‘${shortened(words, longestWords)}’.`,
    some(mayKnow, 'may know someone'),
    some(alike, alike === 1 ? 'comes near in wording' : 'come near in wording'),
    isByWords ? 'Going by the words.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** “Me, then Ann Miller, then Ben Silva, roofer”; empty where nobody leads anywhere. */
export const wayOf = ({ name, to, isWay }: Lit): readonly string[] =>
  to || isWay ? ['Me', name, ...(to ? [to] : [])] : []

/** What is read aloud of somebody who is lit. */
export const litSpoken = ({ name, why, beside, tone, to, isWay, isAlike }: Lit): string => {
  const says = isWay || isAlike ? '' : to ? 'may know someone' : 'could help'
  const reason = why ?? beside
  const leads = to && !reason.includes(to) ? `leads to ${to}` : ''
  return [name, tone === 'helps' && says, reason, leads].filter(Boolean).join(', ')
}

/** Whoever is lit and comes next by Tab; with somebody in hand one goes round, else Tab leaves the map in the end. */
export const nextLit = (
  lit: readonly Lit[],
  focusId: string,
  by: 1 | -1,
  isRound: boolean,
): Lit | undefined => {
  const at = lit.findIndex(({ id }) => id === focusId)
  if (at < 0) return by === 1 || isRound ? lit.at(by === 1 ? 0 : -1) : undefined
  return isRound ? lit[(at + by + lit.length) % lit.length] : lit[at + by]
}
