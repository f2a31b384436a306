// Draws the pictures of the mark that main shows in tray and taskbar: `node build/icons.mjs`, after the mark has changed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { icons } from './mark.mjs'
import { root } from './paths.mjs'

const folder = join(root, 'src', 'main', 'icons')
mkdirSync(folder, { recursive: true })
for (const [name, bytes] of icons()) writeFileSync(join(folder, name), bytes)
