import { Inbox } from 'lucide-react'
import { goTo, pagePaths } from '../state/route'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { PageHead } from '../ui/PageHead'

export const InboxPage = () => (
  <div className="page">
    <PageHead title="Inbox" />
    <EmptyState icon={Inbox} sentence="Nothing waits for you.">
      <Button onPress={() => goTo(pagePaths.people)}>Go to People</Button>
    </EmptyState>
  </div>
)
