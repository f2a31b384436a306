import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { allTextsToMean, textsBrought } from '../../shared/views/textsToMean'
import type { Change } from '../../shared/store/change'
import type { Engine } from '../store/engine'
import { inSlices } from '../watch/inSlices'
import type { EmbedderParts } from './embedder'
import { KeptMeanings, type MeaningsState } from './keptMeanings'

/** The meanings of a sphere's texts, kept up to date. */
export interface MeaningsAtWork {
  readonly state: MeaningsState
  /** Resolves when all that is known to be missing is there. */
  settled: () => Promise<void>
  stop: () => Promise<void>
}

interface Parts extends EmbedderParts {
  engine: Engine
  /** The data folder; the meanings are a file in it, and no part of the document. */
  folder: string
  /** Told that views which read meanings would answer otherwise now. */
  onNews: () => void
  onTrouble: (what: string, error: unknown) => void
  /** Milliseconds until what is asked for is worked out, when the window has painted. The whole sphere waits twice as long. */
  afterOpening?: number
}

const fileName = 'meanings-1.bin'
/** Whoever waits is told at once, but for a burst; for the rest a view computed now and then will do. */
const betweenAnswers = 300
const betweenNews = 2000
/** After a change, when texts may have gone. */
const afterChange = 5000
/** More changes than this are met by looking through everything. */
const mostChanges = 500

/** Keeps what the sphere's texts mean: looks for what is missing, follows the changes, and tells when something has come. */
export const keepMeanings = ({
  engine,
  folder,
  onNews,
  onTrouble,
  afterOpening = 0,
  ...worker
}: Parts): MeaningsAtWork => {
  const { memory } = engine
  const news = throttled(() => {
    memory.renew()
    onNews()
  })
  const meanings = new KeptMeanings({
    ...worker,
    ...(engine.readOnly ? {} : { file: path.join(folder, fileName) }),
    onNews: (isAsked) => news.soon(isAsked ? betweenAnswers : betweenNews),
    onTrouble,
  })
  memory.meanings = meanings
  let isStopped = false
  let look = { stop: () => undefined as void }
  let isLooking = true
  let hasLooked = false
  const lookThrough = (delay: number) => {
    look.stop()
    if (isStopped) return
    isLooking = true
    look = inSlices(function* () {
      yield* meanings.lookThrough(allTextsToMean(memory))
      isLooking = false
      hasLooked = true
    }, delay)
  }
  const follow = ({ changes }: { changes: readonly Change[] }) => {
    if (changes.length <= mostChanges && hasLooked)
      meanings.take(changes.flatMap((change) => textsBrought(memory, change)))
    lookThrough(hasLooked ? afterChange : 2 * afterOpening)
  }
  const stopListening = engine.onCommit(follow)
  const loaded = meanings.load().then(() => {
    if (meanings.state.known > 0) news.soon(0)
    lookThrough(2 * afterOpening)
  })
  const beginning = setTimeout(() => void loaded.then(() => meanings.begin()), afterOpening)
  beginning.unref()
  return {
    get state() {
      return meanings.state
    },
    settled: async () => {
      await loaded
      while (isLooking && !isStopped) await pause(5)
      await meanings.settled()
    },
    stop: async () => {
      isStopped = true
      clearTimeout(beginning)
      stopListening()
      look.stop()
      news.stop()
      delete memory.meanings
      await meanings.stop()
    },
  }
}

/** Tells at most once in so many milliseconds, and what comes in between with the next. */
const throttled = (tell: () => void) => {
  let told = -Infinity
  let due = Infinity
  let timer: NodeJS.Timeout | undefined
  return {
    soon: (between: number) => {
      const now = performance.now()
      const at = Math.max(now, told + between)
      if (at >= due) return
      due = at
      clearTimeout(timer)
      timer = setTimeout(() => {
        due = Infinity
        told = performance.now()
        tell()
      }, at - now)
      timer.unref()
    },
    stop: () => clearTimeout(timer),
  }
}
