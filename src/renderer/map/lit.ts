import type { ViewResult } from '../../shared/views'
import type { Circle } from '../../shared/domain/person'
import { capital } from '../../shared/text/capital'
import { countWords } from '../../shared/text/countWords'

/** Somebody whom the map names, and why. */
export interface Lit {
  id: string
  name: string
  /** What stands beside the name. */
  beside: string
  /** They could help, or they look for something: green or amber. */
  tone: 'helps' | 'helped'
  circle: Circle
  /** The need that brings the two together. */
  needId?: string
  /** Whom they would lead to. */
  leadsTo?: string
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
const most = 9

/** Everybody who lights up for a question: who could help, then who may know someone. */
export const litOfHelpers = ({ helpers, mayKnow }: Helpers): Lit[] =>
  [...helpers, ...mayKnow].slice(0, most).map(({ id, name, why, circle, leadsTo }) => ({
    id,
    name,
    beside: why,
    circle,
    tone: 'helps',
    ...(leadsTo ? { leadsTo } : {}),
  }))

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

/** “Three could help. One may know someone.” */
export const helpersSaid = (helpers: number, mayKnow: number): string => {
  if (helpers + mayKnow === 0) return 'Nobody comes to mind for this yet.'
  const first = helpers > 0 ? `${capital(countWords(helpers))} could help.` : ''
  const second = mayKnow > 0 ? `${capital(countWords(mayKnow))} may know someone.` : ''
  return [first, second].filter(Boolean).join(' ')
}

/** What is read aloud of somebody who is lit. */
export const litSpoken = ({ name, beside, tone, leadsTo }: Lit): string => {
  const says = leadsTo ? 'may know someone' : 'could help'
  return [name, tone === 'helps' && says, beside].filter(Boolean).join(', ')
}
