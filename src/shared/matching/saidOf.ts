import type { Meanings } from '../domain/meaning'
import type { Said } from './fitOf'
import type { EvidenceKind } from './wordFit'
import { readOffer } from './trades/readText'
import { keyWords } from './words/keyWords'

/** A text by which somebody may help, read; its meaning as far as it is known. */
export const saidOf = (kind: EvidenceKind, text: string, meanings: Meanings | undefined): Said => ({
  kind,
  text,
  words: keyWords(text),
  read: readOffer(text),
  meaning: meanings?.of(text) ?? null,
})
