import type { DoubleSide } from '../../shared/views/doubleRow'
import { openDrawer } from '../state/openDrawer'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'

const Side = ({ side }: { side: DoubleSide }) => (
  <div className="double-side">
    <Avatar name={side.name} photo={side.photo} size={32} />
    <div className="double-who">
      <Button kind="link" onPress={() => openDrawer({ kind: 'person', id: side.id })}>
        {side.name}
      </Button>
      <span className="small one-line" dir="auto">
        {side.detail}
      </span>
    </div>
  </div>
)

/** Two people side by side. */
export const DoubleSides = ({ a, b }: { a: DoubleSide; b: DoubleSide }) => (
  <div className="double-sides">
    <Side side={a} />
    <Side side={b} />
  </div>
)
