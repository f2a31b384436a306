import { resolve } from 'node:path'

interface Sources {
  /** The words of the command line. */
  argv: readonly string[]
  /** The folder that the settings name. */
  kept: string | null
  usual: string
}

/** Where the document lies: `--data FOLDER`, else what the settings say, else the usual place. */
export const dataFolder = ({ argv, kept, usual }: Sources): string => {
  const place = argv.findIndex((word) => word === '--data' || word.startsWith('--data='))
  const word = argv[place]
  const named = word === '--data' ? argv[place + 1] : word?.slice('--data='.length)
  return named ? resolve(named) : (kept ?? usual)
}
