import { Layers } from 'lucide-react'
import { goTo, pagePaths } from '../state/route'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { PageHead } from '../ui/PageHead'

export const MatchesPage = () => (
  <div className="page">
    <PageHead title="Matches" />
    <EmptyState
      icon={Layers}
      sentence="Cards appear when people tell you what they are looking for."
    >
      <Button onPress={() => goTo(pagePaths.people)}>Go to People</Button>
    </EmptyState>
  </div>
)
