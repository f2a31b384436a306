import type { z } from 'zod'
import { broughtMatches } from './broughtMatches'
import { candidates } from './candidates'
import { clientsBoard } from './clientsBoard'
import { closeDay } from './closeDay'
import { deliveries } from './deliveries'
import { dueCount } from './dueCount'
import { earlier } from './earlier'
import { formerlyAt } from './formerlyAt'
import { event } from './event'
import { eventsLately } from './eventsLately'
import { eventsOpen } from './eventsOpen'
import { helpers } from './helpers'
import { inTouch } from './inTouch'
import { inbox } from './inbox'
import { introduction } from './introduction'
import { jogger } from './jogger'
import { joining } from './joining'
import { judgement } from './judgement'
import { keepingInTouch } from './keepingInTouch'
import { knownBy } from './knownBy'
import { lens } from './lens'
import { likeAndTrust } from './likeAndTrust'
import { lookBack } from './lookBack'
import { mapGroup } from './mapGroup'
import { mapGroups } from './mapGroups'
import { lookedFor } from './lookedFor'
import { me } from './me'
import { mergePreview } from './mergePreview'
import { metBefore } from './metBefore'
import { needDeck } from './needDeck'
import { needHelp } from './needHelp'
import { nextSevenDays } from './nextSevenDays'
import { offerDeck } from './offerDeck'
import { oneOnOne, placesToMeet } from './oneOnOne'
import { organisation } from './organisation'
import { passing } from './passing'
import { peopleCounts } from './peopleCounts'
import { person } from './person'
import { placing } from './placing'
import { placingGroups } from './placingGroups'
import { placingLeft } from './placingLeft'
import { placingRoles } from './placingRoles'
import { samples } from './samples'
import { needStory } from './needStory'
import { place, places } from './places'
import { placesFor } from './placesFor'
import { putTogether } from './putTogether'
import { prosBoard } from './prosBoard'
import { reachOf } from './reachOf'
import { search } from './search'
import { shouldKnow } from './shouldKnow'
import { sources } from './sources'
import { sphere } from './sphere'
import { story } from './story'
import { thanksAlone } from './thanksAlone'
import { toConnect } from './toConnect'
import { thread } from './thread'
import { thinSpot } from './thinSpot'
import { thinSpots } from './thinSpots'
import { threeToday } from './threeToday'
import { together } from './together'
import { tonight, tonightPerson } from './tonight'
import { tomorrow } from './waitsTomorrow'
import { warmWay } from './warmWay'
import { whomToRefer } from './whomToRefer'
import { trash } from './trash'
import { wantedPeople } from './wantedPeople'
import { weekly } from './weekly'
import { whoHelpMe } from './whoHelpMe'

/** Every view of Goodturn by its name. */
export const views = {
  person,
  story,
  private: judgement,
  likeAndTrust,
  peopleCounts,
  formerlyAt,
  event,
  eventsLately,
  eventsOpen,
  metBefore,
  toConnect,
  organisation,
  oneOnOne,
  placesToMeet,
  trash,
  me,
  search,
  introduction,
  sphere,
  mapGroups,
  mapGroup,
  placing,
  placingGroups,
  placingLeft,
  placingRoles,
  keepingInTouch,
  dueCount,
  deliveries,
  threeToday,
  nextSevenDays,
  inTouch,
  samples,
  mergePreview,
  helpers,
  clientsBoard,
  prosBoard,
  thinSpots,
  thinSpot,
  wantedPeople,
  needHelp,
  needDeck,
  together,
  offerDeck,
  lookedFor,
  earlier,
  broughtMatches,
  warmWay,
  whomToRefer,
  candidates,
  thread,
  inbox,
  passing,
  joining,
  lens,
  reachOf,
  thanksAlone,
  knownBy,
  jogger,
  shouldKnow,
  sources,
  lookBack,
  needStory,
  place,
  places,
  placesFor,
  putTogether,
  tonight,
  tonightPerson,
  tomorrow,
  closeDay,
  weekly,
  whoHelpMe,
} as const

export type Views = typeof views
export type ViewName = keyof Views
export type ViewArgs<Name extends ViewName> = z.input<Views[Name]['args']>
export type ViewResult<Name extends ViewName> = ReturnType<Views[Name]['compute']>
