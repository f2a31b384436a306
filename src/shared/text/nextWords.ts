import type { NextInPassing } from '../domain/nextInPassing'
import { listed } from './listed'

interface Names {
  /** Of the giver, the people of the passing and the one who is to be thanked. */
  giver: string
  people: readonly string[]
  /** Of a person by id. */
  of: (id: string) => string
}

/** A next step in two or three words: 'Call Carla', 'Tell and thank Ana'. */
export const nextWords = (next: NextInPassing, { giver, people, of }: Names): string => {
  switch (next.what) {
    case 'contact':
      return `Call ${listed(people) || 'somebody there'}`
    case 'tell':
      return next.thanks.length > 0 ? `Tell and thank ${giver}` : `Tell ${giver}`
    case 'thank':
      return `Thank ${of(next.toId)}`
    case 'tellSides':
      return `Tell ${listed(next.toIds.map(of))}`
    case 'planned':
      return next.words
    case 'draft':
      return 'Finish the introduction'
    case 'send':
      return `Write to ${listed(people)}`
    case 'answer':
      return `Nothing from ${of(next.personId)} yet`
    case 'ask':
      return `Have ${listed(people)} spoken?`
    case 'quiet':
      return 'Gone quiet?'
    case 'outcome':
      return 'How did it go?'
    case 'plan':
      return 'Choose a next step'
    case 'resting':
      return 'Resting'
    case 'nothing':
      return ''
  }
}
