import { crc32, deflateSync } from 'node:zlib'

// The mark of src/renderer/ui/Logo.tsx, in its 20 by 20 units: a ring with a gap, the dot in the gap, you in the centre.
const RING = { radius: 8, half: 1, ends: [at(11.6, 2.2), at(17.8, 8.4)] }
const DOTS = [
  { ...at(10, 10), radius: 2.8 },
  { ...at(15.8, 4.2), radius: 1.9 },
]
const EVERGREEN = [0x2b, 0x66, 0x57]
const WHITE = [0xff, 0xff, 0xff]
const BLACK = [0, 0, 0]
const SAMPLES = 6

/** Every picture of the mark by its file name. */
export function icons() {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 256]
  const badges = new Map(sizes.map((size) => [size, png(size, badge)]))
  return new Map([
    ['icon.png', badges.get(256)],
    ['icon.ico', ico(badges)],
    ['tray.png', badges.get(24)],
    ['trayTwice.png', badges.get(48)],
    // macOS colours these itself, so only how much of each pixel is covered counts.
    ['template.png', png(16, bare)],
    ['templateTwice.png', png(32, bare)],
  ])
}

function at(x, y) {
  return { x, y }
}

function distance(a, b) {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function isOfMark(point) {
  const centre = DOTS[0]
  if (DOTS.some((dot) => distance(point, dot) <= dot.radius)) return true
  if (RING.ends.some((end) => distance(point, end) <= RING.half)) return true
  if (Math.abs(distance(point, centre) - RING.radius) > RING.half) return false
  const [first, last] = RING.ends
  const isInGap = point.y < 10 && turn(centre, first, point) > 0 && turn(centre, last, point) < 0
  return !isInGap
}

/** Above zero when the way from `first` to `second` around `centre` goes with the clock. */
function turn(centre, first, second) {
  return (first.x - centre.x) * (second.y - centre.y) - (first.y - centre.y) * (second.x - centre.x)
}

/** The mark alone, black. */
function bare(point) {
  return isOfMark(point) ? BLACK : null
}

/** The mark in white on a square with round corners, which stands out from dark and light panels. */
function badge(point) {
  const corner = 4.6
  const beyond = at(
    Math.max(0, Math.abs(point.x - 10) - (10 - corner)),
    Math.max(0, Math.abs(point.y - 10) - (10 - corner)),
  )
  if (Math.hypot(beyond.x, beyond.y) > corner) return null
  const share = 0.74
  return isOfMark(at(10 + (point.x - 10) / share, 10 + (point.y - 10) / share)) ? WHITE : EVERGREEN
}

/** One pixel, as the mean of what lies under it. */
function pixel(paint, size, left, top) {
  const sum = [0, 0, 0]
  let covered = 0
  for (let down = 0; down < SAMPLES; down += 1)
    for (let along = 0; along < SAMPLES; along += 1) {
      const x = ((left + (along + 0.5) / SAMPLES) * 20) / size
      const y = ((top + (down + 0.5) / SAMPLES) * 20) / size
      const colour = paint(at(x, y))
      if (!colour) continue
      covered += 1
      colour.forEach((value, channel) => (sum[channel] += value))
    }
  const mean = sum.map((value) => (covered ? Math.round(value / covered) : 0))
  return [...mean, Math.round((covered * 255) / SAMPLES ** 2)]
}

function png(size, paint) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  // Eight bits for each of red, green, blue and how much is covered.
  head.set([8, 6], 8)
  const rows = Array.from({ length: size }, (_, top) => [
    0,
    ...Array.from({ length: size }, (_, left) => pixel(paint, size, left, top)).flat(),
  ])
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** Pictures of several sizes in one file, of which Windows takes the one that fits the screen. */
function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.size)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.size, 4)
  let entry = 6
  let offset = head.length
  for (const [size, picture] of pictures) {
    // A byte holds no 256, so 0 means it.
    head.set([size % 256, size % 256], entry)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(picture.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    entry += 16
    offset += picture.length
  }
  return Buffer.concat([head, ...pictures.values()])
}
