import { useEffect, useState } from 'react'
import { usePeople } from '../state/people'
import { clearSelection } from '../state/selection'
import { useView } from '../state/useView'
import { FirstDeck } from '../ui/FirstDeck'
import { SampleLine } from '../ui/SampleLine'
import { AddField } from './AddField'
import { BringInButton } from './BringInButton'
import { DoublesList } from './DoublesList'
import { FormerList } from './FormerList'
import { ListTabs } from './ListTabs'
import { PeopleHead } from './PeopleHead'
import { PeopleList } from './PeopleList'
import { PeopleMenu } from './PeopleMenu'
import { PlacesList } from './PlacesList'
import { QuietList } from './QuietList'
import { ShouldKnowList } from './ShouldKnowList'
import { TrashList } from './TrashList'
import { usePeopleLists } from '../state/peopleLists'
import { useDoubles } from './useDoubles'
import './PeoplePage.css'

/** Everybody, in lists that never sort by worth. */
export const PeoplePage = () => {
  const { result: counts } = useView('peopleCounts', {})
  const isLoaded = usePeople((state) => state.isLoaded)
  const list = usePeopleLists((state) => state.list)
  const [from, setFrom] = useState(0)
  const doubles = useDoubles(from)
  useEffect(() => clearSelection, [list])

  if (!counts || !isLoaded) return <div className="page" aria-busy />
  const isEmpty = counts.all + counts.archived + counts.trash + counts.light === 0
  return (
    <div className="page">
      <PeopleHead count={counts.all} isEmpty={isEmpty}>
        {!isEmpty && (
          <>
            <AddField />
            <BringInButton />
            <PeopleMenu />
          </>
        )}
      </PeopleHead>
      <SampleLine />
      {isEmpty ? (
        <div className="first-page">
          <h2 className="question">Start with five people you spoke to this month.</h2>
          <FirstDeck />
        </div>
      ) : (
        <>
          <ListTabs counts={counts} doubles={doubles?.count ?? 0} />
          {list === 'trash' ? (
            <TrashList />
          ) : list === 'formerly' ? (
            <FormerList places={counts.formerlyAt} />
          ) : list === 'quiet' ? (
            <QuietList />
          ) : list === 'shouldKnow' ? (
            <ShouldKnowList />
          ) : list === 'places' ? (
            <PlacesList />
          ) : list === 'doubles' ? (
            doubles && <DoublesList listed={doubles} from={from} onFrom={setFrom} />
          ) : (
            <PeopleList key={list} list={list} />
          )}
        </>
      )}
    </div>
  )
}
