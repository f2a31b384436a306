import { openStore, type OpenStore } from '../store/openStore'
import { write, type Streams } from './streams'

interface Options {
  /** For work that changes nothing: a folder that cannot be written will do. */
  isLooking?: boolean
}

/** Opens a data folder for one piece of work and gives it free again. What was found while opening is said on errors. */
export const withStore = async <Value>(
  folder: string,
  streams: Streams,
  work: (store: OpenStore) => Promise<Value>,
  { isLooking = false }: Options = {},
): Promise<Value> => {
  const store = await openStore(folder, {
    program: 'the terminal',
    readOnlyAllowed: isLooking,
    snapshotAtClose: false,
  })
  try {
    for (const { message } of store.problems) await write(streams.errors, `${message}\n`)
    return await work(store)
  } finally {
    await store.close()
  }
}
