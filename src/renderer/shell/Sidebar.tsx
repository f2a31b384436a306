import {
  CircleHelp,
  Inbox,
  Layers,
  Map as MapIcon,
  Moon,
  Search,
  Settings,
  Users,
  type LucideIcon,
} from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Link } from 'wouter'
import { runAction } from '../state/actions'
import { useBusy } from '../state/busy'
import { goTo, pagePaths, useRoutePath, type Page } from '../state/route'
import { Kbd } from '../ui/Kbd'
import { Logo } from '../ui/Logo'
import { Progress } from '../ui/Progress'
import './Sidebar.css'

interface Place {
  page: Page
  title: string
  icon: LucideIcon
}

const places: readonly Place[] = [
  { page: 'tonight', title: 'Tonight', icon: Moon },
  { page: 'map', title: 'Map', icon: MapIcon },
  { page: 'inbox', title: 'Inbox', icon: Inbox },
  { page: 'people', title: 'People', icon: Users },
  { page: 'matches', title: 'Matches', icon: Layers },
]

const foot: readonly Place[] = [
  { page: 'settings', title: 'Settings', icon: Settings },
  { page: 'help', title: 'Help', icon: CircleHelp },
]

interface PlaceLinkProps extends Place {
  isHere: boolean
  count?: number
}

const PlaceLink = ({ page, title, icon: Icon, isHere, count = 0 }: PlaceLinkProps) => {
  const path = pagePaths[page]
  return (
    <Link
      href={path}
      className="place"
      aria-current={isHere ? 'page' : undefined}
      title={title}
      onClick={(event) => {
        event.preventDefault()
        goTo(path)
      }}
      draggable={false}
    >
      <Icon size={18} strokeWidth={1.9} aria-hidden />
      <span className="place-title">{title}</span>{' '}
      {count > 0 && (
        <span className="place-count">
          {count}
          <span className="unseen"> for today</span>
        </span>
      )}
    </Link>
  )
}

export interface SidebarProps {
  /** People for today and things due today. */
  inboxCount: number
}

export const Sidebar = ({ inboxCount }: SidebarProps) => {
  const path = useRoutePath()
  const work = useBusy((busy) => busy.work)
  const isHere = (page: Page) => path === pagePaths[page] || path.startsWith(`${pagePaths[page]}/`)
  return (
    <nav className="sidebar" aria-label="Pages">
      <div className="brand">
        <Logo />
        <span>Goodturn</span>
      </div>
      <Button className="find-or-do" onPress={() => runAction('palette')}>
        <Search size={15} aria-hidden />
        <span className="find-words">Find or do</span>
        <Kbd keys="CmdOrCtrl+K" />
      </Button>
      <div className="places">
        {places.map((place) => (
          <PlaceLink
            key={place.page}
            {...place}
            isHere={isHere(place.page)}
            {...(place.page === 'inbox' ? { count: inboxCount } : {})}
          />
        ))}
      </div>
      <div className="places places-foot">
        {work && (
          <div className="sidebar-work">
            <Progress label={work.what} done={work.done} of={work.of} />
          </div>
        )}
        {foot.map((place) => (
          <PlaceLink key={place.page} {...place} isHere={isHere(place.page)} />
        ))}
      </div>
    </nav>
  )
}
