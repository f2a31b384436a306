import { wasSaid } from '../../shared/text/whatWasSaid'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { localMoment } from '../ui/localMoment'

/** Says quietly when the user was last reminded of a next step. */
export const Reminded = ({ id }: { id: string }) => {
  const today = useToday((state) => state.today)
  const { result: deliveries } = useView('deliveries', { followUpId: id })
  const said = deliveries?.find(wasSaid)
  return said ? <p className="small quiet">{`Reminded ${localMoment(said.at, today)}`}</p> : null
}
