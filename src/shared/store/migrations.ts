import type { StoredDocument } from './document'

/** Takes a document one version further. */
export type Migration = (document: StoredDocument) => StoredDocument

/** `migrations[n]` turns version n + 1 into version n + 2. None yet: this is the first shape. */
export const migrations: readonly Migration[] = []

/** The version that this program writes. */
export const documentVersion = migrations.length + 1

/** A document in today's shape, and whether it had to be changed for it. A newer one is an error. */
export const migrate = (
  document: StoredDocument,
  steps: readonly Migration[] = migrations,
): { document: StoredDocument; migrated: boolean } => {
  if (document.version > steps.length + 1)
    throw new Error(
      `This data was written by a newer Goodturn (format ${document.version}). Please update the program.`,
    )
  let current = document
  for (const step of steps.slice(document.version - 1))
    current = { ...step(current), version: current.version + 1 }
  return { document: current, migrated: document.version < steps.length + 1 }
}
