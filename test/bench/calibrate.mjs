// Learns anew from when on Goodturn says that somebody can help, and writes it into
// src/shared/matching/verdictWeights.ts: `node test/bench/calibrate.mjs`.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled, bundleRows } from './bundle.mjs'

await bundleRows()
await import(pathToFileURL(join(bundled, 'calibrate.mjs')).href)
