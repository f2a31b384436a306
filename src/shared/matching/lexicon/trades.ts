import type { Trade } from './trade'
import { animals } from './animals'
import { arts } from './arts'
import { care } from './care'
import { children } from './children'
import { community } from './community'
import { crafts } from './crafts'
import { events } from './events'
import { fitness } from './fitness'
import { food } from './food'
import { grounds } from './grounds'
import { growth } from './growth'
import { health } from './health'
import { home } from './home'
import { industry } from './industry'
import { insurance } from './insurance'
import { law } from './law'
import { learning } from './learning'
import { lessons } from './lessons'
import { marketing } from './marketing'
import { mind } from './mind'
import { money } from './money'
import { office } from './office'
import { property } from './property'
import { repairs } from './repairs'
import { style } from './style'
import { technology } from './technology'
import { travel } from './travel'
import { vehicles } from './vehicles'

/** Every trade and resource of the lexicon, one family after the other. */
export const trades: readonly Trade[] = [
  ...animals,
  ...arts,
  ...care,
  ...children,
  ...community,
  ...crafts,
  ...events,
  ...fitness,
  ...food,
  ...grounds,
  ...growth,
  ...health,
  ...home,
  ...industry,
  ...insurance,
  ...law,
  ...learning,
  ...lessons,
  ...marketing,
  ...mind,
  ...money,
  ...office,
  ...property,
  ...repairs,
  ...style,
  ...technology,
  ...travel,
  ...vehicles,
]
