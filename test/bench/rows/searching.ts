import MiniSearch from 'minisearch'
import { foldText } from '../../../src/shared/domain/foldText'
import { Memory } from '../../../src/shared/store/memory'
import { search } from '../../../src/shared/views/search'
import { slimPerson } from '../../../src/shared/views/slimPeople'
import type { Day } from '../../../src/shared/domain/calendar'
import { chance, type Chance } from '../../fixtures/chance'
import { sizes, world } from '../../fixtures/world'
import { median, ms, percentile, timed, times } from '../measure'
import { report } from '../row'

const today = '2026-11-19' as Day
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** One slip of a finger: a letter left out, doubled, mistaken, or two turned round. Never the first. */
const withSlip = (word: string, from: Chance): string => {
  const at = 1 + from.whole(word.length - 2)
  const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)]
  switch (from.whole(4)) {
    case 0:
      return before + after
    case 1:
      return before + letters[from.whole(26)] + letter + after
    case 2:
      return before + letters[from.whole(26)] + after
    default:
      return before + after[0] + letter + after.slice(1)
  }
}

const openPeer = (memory: Memory) => {
  const index = new MiniSearch({
    fields: ['name', 'does', 'organisation', 'tags'],
    processTerm: (term: string) => foldText(term) || null,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  })
  for (const person of memory.all('person')) {
    const [id, name, does, organisation, , , , , tags] = slimPerson(memory, person.id, today)!
    index.add({ id, name, does, organisation, tags: tags.join(' ') })
  }
  return index
}

await report(async () => {
  const memory = new Memory(world(sizes.L))
  const people = [...memory.all('person')].filter(
    (person) => !person.archivedAt && /^[a-z '-]{6,}$/.test(foldText(person.name)),
  )
  const peer = openPeer(memory)
  const ask = (text: string) => search.compute(memory, { text }, today)
  const from = chance(7)
  ask('warm up')
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let count = 0; count < 150; count += 1) {
    const name = foldText(from.one(people).name)
    const typed = count % 3 === 0 ? withSlip(name, from) : name
    for (let length = 1; length <= Math.min(typed.length, 12); length += 1) {
      const text = typed.slice(0, length)
      ours.push(await timed(() => void ask(text)))
      theirs.push(await timed(() => void peer.search(text).slice(0, 50)))
    }
  }
  let [slips, found, foundByPeer, folded, accented] = [0, 0, 0, 0, 0]
  for (let count = 0; count < 500; count += 1) {
    const person = from.one(people)
    const typed = withSlip(foldText(person.name), from)
    slips += 1
    found += Number(ask(typed).people.some(({ id }) => id === person.id))
    foundByPeer += Number(
      peer
        .search(typed)
        .slice(0, 50)
        .some(({ id }) => id === person.id),
    )
  }
  for (const person of people.filter(({ name }) => name.normalize('NFD') !== name).slice(0, 300)) {
    accented += 1
    folded += Number(ask(foldText(person.name)).people.some(({ id }) => id === person.id))
  }
  const firstSearch = await timed(() => {
    search.compute(new Memory(memory.copy()), { text: 'anna' }, today)
  })
  const slim: number[] = []
  for (let run = 0; run < 5; run += 1)
    slim.push(
      await timed(() => {
        let rows = 0
        for (const id of memory.tables.person.keys()) rows += slimPerson(memory, id, today) ? 1 : 0
        if (rows !== sizes.L) throw new Error('not all rows')
      }),
    )
  const ratio = percentile(ours, 0.95) / percentile(theirs, 0.95)
  const share = found / slips
  return [
    {
      what: 'search as you type, p95 of every key',
      size: 'L',
      ours: `${ms(percentile(ours, 0.95))} (median ${ms(median(ours))})`,
      peer: `MiniSearch ${ms(percentile(theirs, 0.95))} (median ${ms(median(theirs))})`,
      figure: times(ratio),
      goal: 'at most 0.33 x',
      isMet: ratio <= 1 / 3,
    },
    {
      what: 'names found with one slip of the finger',
      size: 'L',
      ours: `${found} of ${slips}`,
      peer: `MiniSearch ${foundByPeer} of ${slips}`,
      figure: `${(100 * share).toFixed(1)} %`,
      goal: 'at least 95 %',
      isMet: share >= 0.95,
    },
    {
      what: 'accented names found when typed without accents',
      size: 'L',
      ours: `${folded} of ${accented}`,
      figure: `${((100 * folded) / accented).toFixed(1)} %`,
      goal: 'all',
      isMet: accented > 0 && folded === accented,
    },
    { what: 'the first search of a start (folds every name)', size: 'L', ours: ms(firstSearch) },
    { what: 'slim rows of all people', size: 'L', ours: ms(median(slim)) },
  ]
})
