import { parentPort, workerData } from 'node:worker_threads'
import {
  dimensions,
  mostTrades,
  type Embedded,
  type FromEmbedder,
  type ToEmbedder,
} from './embedMessages'
import { readNeed, readOffer } from '../../shared/matching/trades/readText'
import { axesKept, readLexicon } from './lexiconFile'
import { bestTrades, withNamed } from './likenesses'
import { openSentenceModel } from './sentenceModel'

const port = parentPort
if (!port) throw new Error('this runs as a worker')
const { lexicon: file } = workerData as { lexicon: string }
const say = (message: FromEmbedder, transfer: ArrayBufferLike[] = []): void =>
  port.postMessage(message, transfer as ArrayBuffer[])

const prepare = async () => {
  const model = await openSentenceModel()
  const lexicon = readLexicon(file)
  const asks = lexicon.trades.map((trade) => trade.asks)
  const does = lexicon.trades.map((trade) => trade.does)
  const asked = asks.reduce((sum, count) => sum + count, 0)
  const sides = [
    { counts: asks, nearest: 3, from: 0, to: asked },
    { counts: does, nearest: 2, from: asked, to: lexicon.sums.length },
  ].map(({ counts, nearest, from, to }) => ({
    counts,
    nearest,
    compare: model.comparing({
      axes: lexicon.axes,
      vectors: lexicon.vectors.subarray(from * axesKept, to * axesKept),
    }),
  }))
  const places = new Map(lexicon.trades.map(({ name }, place) => [name, place]))
  const placesOf = (found: readonly { trade: string }[]): number[] =>
    found.flatMap(({ trade }) => places.get(trade) ?? [])
  /** The trades that the words alone name, as a need and as an offer. */
  const namedIn = (text: string): [asks: number[], does: number[]] => {
    const { offered, past } = readOffer(text)
    return [placesOf(readNeed(text)), placesOf([...offered, ...past])]
  }
  return { model, sides, namedIn }
}

const answer = async (
  { model, sides, namedIn }: Awaited<ReturnType<typeof prepare>>,
  asked: ToEmbedder,
) => {
  const vectors = asked.vectors ?? (await model.embed(asked.texts))
  const named = asked.texts.map(namedIn)
  const count = vectors.length / dimensions
  const perText = mostTrades * sides.length
  const trades = new Uint16Array(count * perText)
  const alike = new Int16Array(count * perText)
  for (const [side, { counts, nearest, compare }] of sides.entries()) {
    const cosines = await compare(vectors)
    const lines = cosines.length / count
    for (let text = 0; text < count; text += 1)
      for (const [place, best] of withNamed(
        bestTrades(cosines.subarray(text * lines, (text + 1) * lines), counts, nearest),
        named[text]?.[side] ?? [],
      ).entries()) {
        const at = text * perText + side * mostTrades + place
        trades[at] = best.trade
        alike[at] = Math.round(best.alike * 32767)
      }
  }
  const embedded: Embedded = { vectors, trades, alike }
  say({ kind: 'embedded', id: asked.id, embedded }, [vectors.buffer, trades.buffer, alike.buffer])
}

try {
  const ready = await prepare()
  let before = Promise.resolve()
  port.on('message', (asked: ToEmbedder) => {
    before = before.then(() => answer(ready, asked))
  })
} catch (error) {
  say({ kind: 'noModel', message: error instanceof Error ? error.message : String(error) })
}
