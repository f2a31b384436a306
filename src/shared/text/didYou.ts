import { shortened } from './shortened'

const verbs =
  /^(?:arrange|ask|book|bring|buy|call|check|congratulate|confirm|draft|drop|e-?mail|find|finish|fix|follow|forward|get|give|help|introduce|invite|let|look|mail|make|meet|message|order|pay|phone|plan|post|put|read|remind|reply|return|ring|send|set|share|show|sit|speak|suggest|take|talk|tell|text|thank|try|visit|wish|write)\b/i

/** Asks whether a planned step was taken: 'Did you send the photos?' */
export const didYou = (words: string): string => {
  const said = shortened(words, 90).replace(/[.!?…]+$/u, '')
  return verbs.test(said)
    ? `Did you ${said.charAt(0).toLowerCase()}${said.slice(1)}?`
    : `“${said}”: is that done?`
}
