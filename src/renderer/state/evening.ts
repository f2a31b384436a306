import { create } from 'zustand'
import type { Reading, ReadingKind } from '../../shared/domain/reading'

/** What is in a line box and not saved yet. */
export interface Draft {
  words: string
  /** Chosen by Tab, whatever the words look like. */
  kind?: ReadingKind | undefined
  /** The day that was proposed was taken. */
  takesDay?: boolean | undefined
  /** The line that is being edited. */
  editing?: string | undefined
  /** A referral that waits for who it is, or for whether it is the one of that name who is here already. */
  unnamed?: {
    typed: string
    reading: Extract<Reading, { kind: 'referral' }>
    already?: string | undefined
  }
}

interface Evenings {
  /** By day and box, so that half a line survives a look at another page. */
  drafts: Readonly<Record<string, Draft>>
  /** By day: 'who', 'close' or a person; none follows from what is saved. */
  places: Readonly<Record<string, string | undefined>>
  /** The days begun before their hour. */
  early: ReadonlySet<string>
  /** By day and person: those whom the list took up by itself and the user took off. */
  takenOff: ReadonlySet<string>
  said: string
}

const none: Draft = { words: '' }

/** What the window alone remembers of an evening; everything else is in the sphere. */
export const useEvenings = create<Evenings>(() => ({
  drafts: {},
  places: {},
  early: new Set(),
  takenOff: new Set(),
  said: '',
}))

const boxOf = (day: string, box: string) => `${day} ${box}`

export const useDraftLine = (day: string, box: string): Draft =>
  useEvenings(({ drafts }) => drafts[boxOf(day, box)] ?? none)

export const draftLine = (day: string, box: string): Draft =>
  useEvenings.getState().drafts[boxOf(day, box)] ?? none

export const setDraft = (day: string, box: string, draft: Draft = none): void =>
  useEvenings.setState(({ drafts }) => ({ drafts: { ...drafts, [boxOf(day, box)]: draft } }))

/** Goes to a step or a person; undefined to wherever the review stands. */
export const goToPlace = (day: string, place: string | undefined): void =>
  useEvenings.setState(({ places }) => ({ places: { ...places, [day]: place } }))

export const startEarly = (day: string): void =>
  useEvenings.setState(({ early }) => ({ early: new Set([...early, day]) }))

export const takeOff = (day: string, personId: string): void =>
  useEvenings.setState(({ takenOff }) => ({
    takenOff: new Set([...takenOff, boxOf(day, personId)]),
  }))

export const isTakenOff = (takenOff: ReadonlySet<string>, day: string, personId: string): boolean =>
  takenOff.has(boxOf(day, personId))

/** Reads a change aloud. */
export const announce = (said: string): void => useEvenings.setState({ said })
