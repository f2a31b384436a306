import { goTo, pagePaths } from '../state/route'

/** Where one goes on when placing is done, or left for now. */
export const placingIsDone = (): void => goTo(pagePaths.map)
