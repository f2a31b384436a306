import { useEffect, useMemo, useState } from 'react'
import { useView } from '../state/useView'
import { helpersSaid, litOfHelpers, type Lit } from './lit'

/** Milliseconds without a letter after which the question is put. */
const pause = 140
const shortest = 3

const nobody: readonly Lit[] = []

/** Who could help with what is written in the field; the answer always belongs to the words that stand there last. */
export const useAsking = (words: string): { lit: readonly Lit[]; sentence: string } => {
  const sought = words.trim()
  const [asked, ask] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => ask(sought), sought ? pause : 0)
    return () => clearTimeout(timer)
  }, [sought])
  const isAsked = sought.length >= shortest && asked.length >= shortest
  const { result } = useView('helpers', isAsked ? { words: asked } : null)
  const lit = useMemo(() => (result ? litOfHelpers(result) : nobody), [result])
  if (!isAsked || !result) return { lit: nobody, sentence: '' }
  return {
    lit,
    sentence: helpersSaid(result.helpers.length, result.mayKnow.length),
  }
}
