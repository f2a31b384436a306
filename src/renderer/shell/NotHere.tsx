import { goTo, pagePaths } from '../state/route'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { PageHead } from '../ui/PageHead'

export const NotHere = () => (
  <div className="page">
    <PageHead title="Not here" />
    <EmptyState sentence="There is no such page any more.">
      <Button onPress={() => goTo(pagePaths.tonight)}>Go to Tonight</Button>
    </EmptyState>
  </div>
)
