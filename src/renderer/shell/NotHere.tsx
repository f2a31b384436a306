import { goTo, pagePaths } from '../state/route'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'

export const NotHere = () => (
  <div className="page">
    <EmptyState sentence="There is nothing here.">
      <Button onPress={() => goTo(pagePaths.tonight)}>Go to Tonight</Button>
    </EmptyState>
  </div>
)
