import { Fragment } from 'react'
import { goTo, inboxPath, oneOnOnePath, personPath } from '../state/route'
import { show } from '../state/shown'
import { Link } from '../ui/Link'
import { NamedWords } from '../ui/NamedWords'
import type { PersonSeen } from './personSeen'

type Line = PersonSeen['story']['lines'][number]
type Told = Line['links'][number]

const follow = (link: Told): void => {
  if (link.to === 'need') {
    goTo(personPath(link.personId))
    show(link.id)
  } else goTo(link.to === 'passing' ? inboxPath(link.id) : oneOnOnePath(link.id))
}

/** What happened, with the ways to whom and what it names; what it does not name stands after it. */
export const StoryWords = ({ line }: { line: Line }) => {
  const { words, people, links } = line
  const within = links.find((link) => words.includes(link.words))
  const at = within ? words.indexOf(within.words) : -1
  return (
    <>
      {within ? (
        <>
          <NamedWords words={words.slice(0, at)} people={people} />
          <Link onPress={() => follow(within)}>{within.words}</Link>
          <NamedWords words={words.slice(at + within.words.length)} people={people} />
        </>
      ) : (
        <NamedWords words={words} people={people} />
      )}
      {links
        .filter((link) => link !== within)
        .map((link) => (
          <Fragment key={`${link.to} ${link.id}`}>
            {' '}
            <span className="story-way">
              <Link onPress={() => follow(link)}>{link.words}</Link>
            </span>
          </Fragment>
        ))}
    </>
  )
}
