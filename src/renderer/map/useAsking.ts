import { useEffect, useMemo, useState } from 'react'
import { usePeople } from '../state/people'
import { useView } from '../state/useView'
import { namesLike } from './fieldRows'
import { hasHelper, helpersSaid, litOfHelpers, type Lit } from './lit'

/** Milliseconds without a letter after which the question is put. */
const pause = 140
const shortest = 3

export interface Asking {
  lit: readonly Lit[]
  sentence: string
  /** What is said of all who are lit. */
  title: string
  /** What nobody of one's own people could help with, as far as is known; empty unless that is so. */
  nobodyFor: string
  /** It belongs to the words that stand there now. */
  isAnswered: boolean
}

const silent: Asking = {
  lit: [],
  sentence: '',
  title: 'Could help',
  nobodyFor: '',
  isAnswered: false,
}

/** Who could help with what is written in the field; an answer is only ever given to the words that it belongs to. */
export const useAsking = (words: string): Asking => {
  const sought = words.trim()
  const [asked, ask] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => ask(sought), sought ? pause : 0)
    return () => clearTimeout(timer)
  }, [sought])
  const isAsked = sought.length >= shortest && asked.length >= shortest
  const { result, isCurrent } = useView('helpers', isAsked ? { words: asked } : null)
  const people = usePeople((state) => state.sorted)
  const isAnswered = isAsked && isCurrent && asked === sought
  return useMemo(() => {
    if (!isAsked || !result) return silent
    const lit = litOfHelpers(result)
    const isNobody = !hasHelper(lit)
    /** A name that is being typed is no question. */
    const isName = () => namesLike(asked, people).length > 0
    if (isNobody && (!isAnswered || isName())) return { ...silent, isAnswered, lit }
    return {
      isAnswered,
      lit,
      title: isNobody ? 'May know someone' : 'Could help',
      sentence: helpersSaid({ words: asked, isByWords: result.isByWords, lit }),
      nobodyFor: isNobody ? asked : '',
    }
  }, [isAsked, isAnswered, result, asked, people])
}
