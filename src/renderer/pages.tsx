import { lazy, type ComponentType } from 'react'
import { InboxPage } from './inbox/InboxPage'
import type { ImportSource } from './state/openDialog'

/** A page, with the route that leads to it; `:id` in the path arrives as its property. */
export interface Screen {
  path: string
  title: string
  page: ComponentType<{ id: string }>
}

/** Loads a screen when it is first shown: `later(() => import('./map/MapPage'), 'MapPage')`. */
export const later = <Name extends string, Props>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): ComponentType<Props> =>
  lazy(async () => ({ default: (await load())[name] })) as unknown as ComponentType<Props>

/** Every page; the first whose path fits is shown. */
export const screens: readonly Screen[] = [
  {
    path: '/tonight',
    title: 'Tonight',
    page: later(() => import('./tonight/TonightPage'), 'TonightPage'),
  },
  { path: '/inbox', title: 'Inbox', page: InboxPage },
  { path: '/inbox/:id', title: 'Inbox', page: InboxPage },
  { path: '/map', title: 'Map', page: later(() => import('./map/MapPage'), 'MapPage') },
  {
    path: '/events/:id',
    title: 'Event',
    page: later(() => import('./events/EventPage'), 'EventPage'),
  },
  {
    path: '/placing',
    title: 'Place people',
    page: later(() => import('./placing/PlacingPage'), 'PlacingPage'),
  },
  {
    path: '/people',
    title: 'People',
    page: later(() => import('./people/PeoplePage'), 'PeoplePage'),
  },
  {
    path: '/people/:id',
    title: 'Person',
    page: later(() => import('./person/PersonPage'), 'PersonPage'),
  },
  {
    path: '/oneonone/:id',
    title: 'One-on-one',
    page: later(() => import('./oneonone/OneOnOnePage'), 'OneOnOnePage'),
  },
  {
    path: '/lookback',
    title: 'Look back',
    page: later(() => import('./lookback/LookBackPage'), 'LookBackPage'),
  },
  {
    path: '/welcome',
    title: 'Welcome',
    page: later(() => import('./welcome/WelcomePage'), 'WelcomePage'),
  },
  {
    path: '/matches',
    title: 'Matches',
    page: later(() => import('./matches/MatchesPage'), 'MatchesPage'),
  },
  {
    path: '/settings',
    title: 'Settings',
    page: later(() => import('./shell/SettingsPage'), 'SettingsPage'),
  },
  { path: '/help', title: 'Help', page: later(() => import('./shell/HelpPage'), 'HelpPage') },
]

export interface PersonDrawerProps {
  id: string
  onClose: () => void
}

export interface IntroductionDrawerProps {
  a: string
  b?: string
  needId?: string
  passingId?: string
  onClose: () => void
}

export interface ImportPreviewProps {
  source: ImportSource
  onClose: () => void
}

export interface LogWithProps {
  personId: string
  onClose: () => void
}

export interface MergePeopleProps {
  a: string
  b?: string
  onClose: () => void
}

export interface ExportPeopleProps {
  onClose: () => void
}

export const PersonDrawer: ComponentType<PersonDrawerProps> | null = later(
  () => import('./person/PersonDrawer'),
  'PersonDrawer',
)
export const IntroductionDrawer: ComponentType<IntroductionDrawerProps> | null = later(
  () => import('./introduction/IntroductionDrawer'),
  'IntroductionDrawer',
)
/** What an event is called, its day and its place. */
export const EventDialog = later(() => import('./events/EventDialog'), 'EventDialog')
/** Saves people to a file for other programs. */
export const ExportPeople: ComponentType<ExportPeopleProps> | null = later(
  () => import('./exchange/ExportPeople'),
  'ExportPeople',
)
/** A conversation with somebody whose page is not open. */
export const LogWith: ComponentType<LogWithProps> | null = later(
  () => import('./person/LogWith'),
  'LogWith',
)
/** Two entries become one person. */
export const MergePeople: ComponentType<MergePeopleProps> | null = later(
  () => import('./people/MergePeople'),
  'MergePeople',
)
/** Shows what dropped or chosen files hold, before anything is added. */
export const ImportPreview: ComponentType<ImportPreviewProps> | null = later(
  () => import('./exchange/ImportPreview'),
  'ImportPreview',
)

/** What begins an item of the inbox, or makes more of one. */
export const PassingDialog = later(() => import('./passing/PassingDialog'), 'PassingDialog')

/** Sitting down with somebody, planned or moved. */
export const PlanOneOnOne = later(() => import('./oneonone/PlanOneOnOne'), 'PlanOneOnOne')

/** A place or a thing, and what it answered. */
export const PlaceDialog = later(() => import('./people/PlaceDialog'), 'PlaceDialog')

/** A link, a note or the name of a file that helps with a need. */
export const SendSomething = later(() => import('./person/SendSomething'), 'SendSomething')

/** Who leads to a person, a role or a firm. */
export const WarmWay = later(() => import('./warm/WarmWay'), 'WarmWay')

/** My own few words about what I do, for somebody who should know. */
export const TellThem = later(() => import('./oneonone/TellThem'), 'TellThem')

/** What a calendar file holds, before anything is added. */
export const CalendarPreview = later(() => import('./calendar/CalendarPreview'), 'CalendarPreview')
