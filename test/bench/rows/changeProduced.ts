import { Memory } from '../../../src/shared/store/memory'
import { Transaction } from '../../../src/shared/store/transaction'
import { editPerson } from '../../../src/shared/commands/editPerson'
import { systemContext } from '../../../src/main/store/systemContext'
import { personAt, sizes, world } from '../../fixtures/world'
import { inTurns, median, ms } from '../measure'
import { report } from '../row'

await report(async () => {
  const memory = new Memory(world(sizes.L))
  const edit = editPerson['person.edit']
  let count = 0
  const { change, memoryAlone } = await inTurns(
    {
      change: () => {
        count += 1
        const tx = new Transaction(memory, systemContext)
        const id = personAt((count * 7919) % sizes.L)
        edit.run(tx, edit.input.parse({ id, patch: { notes: `Note ${count}` } }))
        if (tx.changes().length !== 1) throw new Error('no change was produced')
      },
      memoryAlone: () => {
        count += 1
        const id = personAt((count * 7919) % sizes.L)
        const before = memory.get('person', id)!
        memory.apply([
          { table: 'person', id, before, after: { ...before, notes: `Note ${count}` } },
        ])
      },
    },
    { rounds: 20, each: 200 },
  )
  return [
    {
      what: 'change produced: input checked, command run, before and after',
      size: 'L',
      ours: ms(median(change)),
      figure: ms(median(change)),
      goal: 'under 0.1 ms',
      isMet: median(change) < 0.1,
    },
    { what: 'change applied to tables and indexes', size: 'L', ours: ms(median(memoryAlone)) },
  ]
})
