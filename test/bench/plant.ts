import { plantWorld } from '../fixtures/plantWorld'
import { sizes, world, type Size } from '../fixtures/world'

/** Makes a data folder: `node plant.mjs FOLDER S|M|L`. */
const [folder, size] = process.argv.slice(2)
if (!folder || !size || !(size in sizes)) throw new Error('plant.mjs FOLDER S|M|L')
await plantWorld(folder, world(sizes[size as Size]))
