import type { z } from 'zod'
import { addPeople } from './addPeople'
import { answerNeeds } from './answerNeeds'
import { askLater } from './askLater'
import { arrangePeople } from './arrangePeople'
import { beAway } from './beAway'
import { becameCustomer } from './becameCustomer'
import { bringInEvents } from './bringInEvents'
import { changePositions } from './changePositions'
import { captureLine } from './captureLine'
import { contactsImport } from './contactsImport'
import { dismissMatches } from './dismissMatches'
import { documentRestore } from './documentRestore'
import { editCautions } from './editCautions'
import { editChannels } from './editChannels'
import { editMe } from './editMe'
import { editPerson } from './editPerson'
import { editTemplates } from './editTemplates'
import { endPassings } from './endPassings'
import { giveThanks } from './giveThanks'
import { holdRoles } from './holdRoles'
import { introducePeople } from './introducePeople'
import { joinPassings } from './joinPassings'
import { judgePrivately } from './judgePrivately'
import { keepDates } from './keepDates'
import { keepEvents } from './keepEvents'
import { keepInTouch } from './keepInTouch'
import { keepOffers } from './keepOffers'
import { keepOrganisations } from './keepOrganisations'
import { keepWanted } from './keepWanted'
import { logTouches } from './logTouches'
import { mergePeople } from './mergePeople'
import { movePassings } from './movePassings'
import { moveRest } from './moveRest'
import { notePassings } from './notePassings'
import { planOneOnOne } from './planOneOnOne'
import { promiseFollowUps } from './promiseFollowUps'
import { putOff } from './putOff'
import { reviewAnswers } from './reviewAnswers'
import { reviewClose } from './reviewClose'
import { reviewDay } from './reviewDay'
import { reviewLines } from './reviewLines'
import { roughMoments } from './roughMoments'
import { samplePeople } from './samplePeople'
import { tellNeeds } from './tellNeeds'
import { tellOneOnOne } from './tellOneOnOne'
import { tellWhatIDo } from './tellWhatIDo'
import { tidyMap } from './tidyMap'
import { tiePeople } from './tiePeople'
import { upgradePassings } from './upgradePassings'
import { watchForWays } from './watchForWays'

/** Every command of Goodturn by its name: a verb of the user's world. */
export const commands = {
  ...addPeople,
  ...arrangePeople,
  ...tidyMap,
  ...editPerson,
  ...editChannels,
  ...keepDates,
  ...keepInTouch,
  ...holdRoles,
  ...changePositions,
  ...keepOrganisations,
  ...logTouches,
  ...tellNeeds,
  ...becameCustomer,
  ...answerNeeds,
  ...keepOffers,
  ...keepWanted,
  ...promiseFollowUps,
  ...bringInEvents,
  ...keepEvents,
  ...tiePeople,
  ...judgePrivately,
  ...mergePeople,
  ...introducePeople,
  ...notePassings,
  ...upgradePassings,
  ...joinPassings,
  ...movePassings,
  ...moveRest,
  ...endPassings,
  ...giveThanks,
  ...putOff,
  ...dismissMatches,
  ...watchForWays,
  ...editMe,
  ...beAway,
  ...askLater,
  ...reviewAnswers,
  ...reviewClose,
  ...reviewDay,
  ...reviewLines,
  ...planOneOnOne,
  ...tellOneOnOne,
  ...roughMoments,
  ...tellWhatIDo,
  ...captureLine,
  ...editTemplates,
  ...editCautions,
  ...samplePeople,
  'contacts.import': contactsImport,
  'document.restore': documentRestore,
} as const

export type Commands = typeof commands
export type CommandName = keyof Commands
export type CommandInput<Name extends CommandName> = z.input<Commands[Name]['input']>
export type CommandValue<Name extends CommandName> = Commands[Name] extends {
  run: (...args: never[]) => infer Value
}
  ? Value
  : Commands[Name] extends { steps: (...args: never[]) => Generator<unknown, infer Value> }
    ? Value
    : never
