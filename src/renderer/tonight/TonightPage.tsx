import { Moon } from 'lucide-react'
import { runAction } from '../state/actions'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { PageHead } from '../ui/PageHead'

export const TonightPage = () => (
  <div className="page">
    <PageHead title="Tonight" />
    <EmptyState icon={Moon} sentence="Did you speak with anyone today? A name is enough.">
      <Button kind="primary" onPress={() => runAction('person.add')}>
        Add someone you spoke with
      </Button>
    </EmptyState>
  </div>
)
