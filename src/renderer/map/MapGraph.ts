import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from 'cytoscape'
import type { PlacedCircle } from '../../shared/views/sphere'
import { lettersOf, youId } from './elements'
import { fittingNames, type Wish } from './fittingNames'
import { groupNameOf, settleGroups, syncGroups, type GroupMark } from './groupNodes'
import { litSize, mapStyle, pairSize } from './mapStyle'
import { rings, youSize, type Point } from './rings'

/** Where one looks: 1 shows the whole map, x and y are the middle in world pixels. */
export interface Camera {
  zoom: number
  x: number
  y: number
}

export const home: Camera = { zoom: 1, x: 0, y: 0 }

/** Half the side of the square that is always in view, with the names on the rim. */
const half = 350
const widest = 0.7
const nearest = 6
/** Milliseconds without a move after which names are fitted and the camera is kept. */
const rest = 120
const namesOfAll = 1.7
const smallestSize = 8
/** Smaller people have no initials. */
const leastWithInitials = 20

export interface MapPerson {
  id: string
  circle: PlacedCircle
  /** Written under them. */
  name: string
  /** Diameter at the usual zoom. */
  size: number
}

interface Listeners {
  /** The world moved: SVG and HTML follow at once. */
  onViewport: () => void
  /** It has come to rest. */
  onSettled: () => void
}

const baseFont: Record<PlacedCircle, number> = { close: 11.5, known: 11, acquainted: 11 }

const fullSize = (circle: PlacedCircle) => rings.find((ring) => ring.circle === circle)!.size

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** The zoom in steps of an eighth, so that a small move of the wheel changes nothing that must be drawn anew. */
export const stepped = (zoom: number) =>
  1.125 ** Math.floor(Math.log(zoom) / Math.log(1.125) + 0.01)

/** Canvas text on screen: as large as the map, within what can be read. */
const fontAt = (base: number, zoom: number) => (base * clamp(zoom, 0.92, 1.25)) / zoom

/** Diameter in world pixels: never under 8 on screen, and growing more slowly than the map. */
export const sizeAt = (size: number, zoom: number) =>
  Math.max(zoom > 1 ? size * zoom ** -0.4 : size, smallestSize / zoom)

/** The canvas, its people and the camera. Nothing in it knows React. */
export class MapGraph {
  readonly cy: Core
  readonly #listeners: Listeners
  readonly #widths = new Map<string, number>()
  readonly #pen = document.createElement('canvas').getContext('2d')!
  #people: readonly MapPerson[] = []
  #groups: readonly GroupMark[] = []
  #fontsLoaded = 0
  #settling: ReturnType<typeof setTimeout> | undefined
  #camera = home

  constructor(container: HTMLElement, listeners: Listeners) {
    this.#listeners = listeners
    this.cy = cytoscape({
      container,
      style: mapStyle(),
      layout: { name: 'preset' },
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      hideEdgesOnViewport: true,
    })
    this.cy.on('viewport', () => this.#moved())
  }

  destroy(): void {
    clearTimeout(this.#settling)
    this.cy.destroy()
  }

  get #fit(): number {
    return Math.max(0.05, Math.min(this.cy.width(), this.cy.height()) / 2 / half)
  }

  get camera(): Camera {
    return this.#camera
  }

  /** Looks somewhere; the same camera shows the same people in a window of any size. */
  look({ zoom, x, y }: Camera): void {
    this.#camera = { zoom, x, y }
    const scale = zoom * this.#fit
    this.cy.minZoom(widest * this.#fit)
    this.cy.maxZoom(nearest * this.#fit)
    this.cy.viewport({
      zoom: scale,
      pan: { x: this.cy.width() / 2 - x * scale, y: this.cy.height() / 2 - y * scale },
    })
    this.#settleSoon()
  }

  /** cytoscape keeps the rectangle of its box, which must be told after each shift of the layout. */
  resized(): void {
    const camera = this.#camera
    this.cy.resize()
    this.look(camera)
    this.settle()
  }

  recolour(): void {
    this.cy.style(mapStyle())
  }

  /** Where a point of the world is in the box, in pixels. */
  onScreen({ x, y }: Point): Point {
    const [zoom, pan] = [this.cy.zoom(), this.cy.pan()]
    return { x: x * zoom + pan.x, y: y * zoom + pan.y }
  }

  /** Diameter on screen, in pixels. */
  sizeOf(id: string): number {
    const node = this.cy.getElementById(id)
    return node.nonempty() ? Number(node.data('size')) * this.cy.zoom() : 0
  }

  /** Puts on the canvas what is to be there, moving nobody who stays. */
  sync(elements: readonly ElementDefinition[], people: readonly MapPerson[]): void {
    this.#people = people
    const wanted = new Map(elements.map((element) => [String(element.data.id), element]))
    this.cy.batch(() => {
      this.cy.elements('node[!isGroup], .tie').forEach((element) => {
        if (!wanted.has(element.id())) element.remove()
      })
      for (const [id, element] of wanted) {
        const known = this.cy.getElementById(id)
        if (known.empty()) this.cy.add(element)
        else {
          known.data(element.data)
          if (element.position) known.position(element.position)
          for (const { circle } of rings)
            if (known.isNode()) known.toggleClass(circle, element.classes === circle)
        }
      }
    })
    this.settle()
    void this.#loadFonts(people.map(({ name }) => name).join(''))
  }

  /** Puts the groups at the edges of the rings on the canvas. */
  setGroups(groups: readonly GroupMark[]): void {
    this.#groups = groups
    syncGroups(this.cy, groups)
    this.settle()
  }

  /** Text drawn before its letters were loaded stays in a canvas for good, so its size then changes by a hair. */
  async #loadFonts(letters: string): Promise<void> {
    const font = "11px 'Inter Variable'"
    if (document.fonts.check(font, letters)) return
    const loaded = await document.fonts.load(font, letters)
    if (loaded.length === 0 || this.cy.destroyed()) return
    this.#fontsLoaded += 1
    this.#widths.clear()
    this.settle()
  }

  /** The people on the canvas, with their places. */
  *people(): Iterable<{ id: string } & Point> {
    for (const { id } of this.#people) {
      const node = this.cy.getElementById(id)
      if (node.nonempty()) yield { id, ...(node as NodeSingular).position() }
    }
  }

  /** The groups on the canvas, with their places. */
  get groups(): readonly GroupMark[] {
    return this.#groups
  }

  /** Gives a class to these people and to nobody else. */
  mark(name: string, ids: readonly string[]): void {
    const wanted = new Set(ids.flatMap((id) => [id, lettersOf(id)]))
    this.cy.batch(() => {
      this.cy.nodes(`.${name}`).forEach((node) => {
        if (!wanted.has(node.id())) node.removeClass(name)
      })
      for (const id of wanted) this.cy.getElementById(id).addClass(name)
    })
  }

  /** Fits sizes and names to the zoom. */
  settle(): void {
    clearTimeout(this.#settling)
    const zoom = stepped(this.cy.zoom())
    const wishes: Wish[] = []
    const bodies: Wish[] = [
      { id: youId, circle: 'close', x: 0, y: 0, size: youSize, width: 0, height: 0 },
    ]
    this.cy.batch(() => {
      for (const { id, circle, name, size: usual } of this.#people) {
        const node = this.cy.getElementById(id) as NodeSingular
        if (node.empty()) continue
        const size = sizeAt(usual, zoom)
        const font = fontAt(baseFont[circle] + this.#fontsLoaded / 1000, zoom)
        change(node, {
          size,
          font,
          lit: Math.max(size, litSize / zoom),
          standing: Math.max(18 / zoom, Math.min(size, litSize / zoom)),
          pair: pairSize / zoom,
          letters: 11 / zoom,
          small: 10 / zoom,
        })
        if (circle === 'close') {
          const initials = size * this.cy.zoom() < leastWithInitials ? '' : node.data('initials')
          change(this.cy.getElementById(lettersOf(id)), { size, font, initials })
        }
        const isCrowded = usual < fullSize(circle)
        const wish = { id, circle, isCrowded, ...node.position(), size, height: font * 1.2 }
        const width = (this.#widthOf(name) * font) / 10
        if (circle !== 'acquainted' || zoom / this.#fit >= namesOfAll)
          wishes.push({ ...wish, width })
        bodies.push({ ...wish, width: 0 })
      }
      for (const mark of settleGroups(this.cy, this.#groups, zoom)) {
        const font = fontAt(11 + this.#fontsLoaded / 1000, zoom)
        const wish = { ...mark, circle: 'acquainted' as const, height: font * 1.2 }
        change(this.cy.getElementById(groupNameOf(mark.id)), { font })
        if (zoom / this.#fit >= namesOfAll)
          wishes.push({ ...wish, width: (this.#widthOf(mark.name) * font) / 10 })
        bodies.push({ ...wish, width: 0 })
      }
      const shown = fittingNames(wishes, bodies)
      for (const { id, name } of this.#groups)
        change(this.cy.getElementById(groupNameOf(id)), {
          label: shown.has(id) ? shortened(name) : '',
        })
      for (const { id, name } of this.#people)
        change(this.cy.getElementById(id), { label: shown.has(id) ? shortened(name) : '' })
    })
    this.#listeners.onSettled()
  }

  /** How wide a name is in a font of 10 pixels. */
  #widthOf(name: string): number {
    const known = this.#widths.get(name)
    if (known !== undefined) return known
    this.#pen.font = `10px 'Inter Variable'`
    const { width } = this.#pen.measureText(shortened(name))
    this.#widths.set(name, width)
    return width
  }

  #moved(): void {
    const [scale, pan] = [this.cy.zoom(), this.cy.pan()]
    this.#camera = {
      zoom: scale / this.#fit,
      x: (this.cy.width() / 2 - pan.x) / scale,
      y: (this.cy.height() / 2 - pan.y) / scale,
    }
    this.#listeners.onViewport()
    this.#settleSoon()
  }

  #settleSoon(): void {
    clearTimeout(this.#settling)
    this.#settling = setTimeout(() => this.settle(), rest)
  }
}

/** Only what differs, since each change is drawn. */
const change = (
  element: Pick<NodeSingular, 'data'>,
  fields: Record<string, number | string>,
): void => {
  for (const [field, value] of Object.entries(fields))
    if (element.data(field) !== value) element.data(field, value)
}

const longest = 14

/** A long name is cut under a person, and whole on hover. */
const shortened = (name: string): string =>
  name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name
