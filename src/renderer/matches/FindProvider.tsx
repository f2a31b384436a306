import { Search } from 'lucide-react'
import { execute } from '../state/execute'
import { showFilter } from '../state/matchShown'
import { show } from '../state/shown'
import { Button } from '../ui/Button'
import { Link } from '../ui/Link'
import type { NeedSeen } from './NeedHead'

const toWanted = (id: string) => {
  showFilter('wanted')
  show(id)
}

/** Makes somebody to meet out of a need that nobody is known for, and leads to who may know them. */
export const FindProvider = ({ need }: { need: NeedSeen }) => {
  const { wantedId } = need
  const find = async () => {
    const reply = await execute('wanted.find', { needId: need.id as never })
    if (reply.ok) toWanted(reply.value.id)
  }
  return wantedId ? (
    <span className="small">
      Among the <Link onPress={() => toWanted(wantedId)}>people I want to meet</Link>
    </span>
  ) : (
    <Button
      isSmall
      icon={Search}
      aria-label={`Find a provider for “${need.words}”`}
      onPress={() => void find()}
    >
      Find a provider
    </Button>
  )
}
