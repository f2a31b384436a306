import type { Writable } from 'node:stream'
import type { ExportAsked } from '../../shared/domain/exportAsked'
import type { OpenStore } from '../store/openStore'
import { exportText } from './exportText'
import { write } from './streams'
import { inPieces, writeWhole } from './writeWhole'

/** Writes what was asked for to a file, or to `output` when its name is '-'. */
export const exportPeople = async (
  store: OpenStore,
  asked: ExportAsked,
  out: string,
  output: Writable,
): Promise<void> => {
  const { pieces } = exportText(store, asked)
  if (out !== '-') return writeWhole(out, pieces)
  for await (const piece of inPieces(pieces)) await write(output, piece)
}
