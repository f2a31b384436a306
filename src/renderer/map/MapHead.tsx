import { List, Map as MapIcon } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { Button } from '../ui/Button'
import { PageHead } from '../ui/PageHead'

export interface MapHeadProps {
  head: RefObject<HTMLDivElement | null>
  field: ReactNode
  isList: boolean
  onToggleList: () => void
  /** Further buttons, before the one that shows the list. */
  children?: ReactNode
}

/** The field over the map, and how the map is shown. */
export const MapHead = ({ head, field, isList, onToggleList, children }: MapHeadProps) => (
  <div ref={head}>
    <PageHead title="Map" middle={field}>
      {children}
      <Button kind="plain" icon={isList ? MapIcon : List} keys="L" onPress={onToggleList}>
        {isList ? 'Map' : 'List'}
      </Button>
    </PageHead>
  </div>
)
