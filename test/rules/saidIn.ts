import { parseSync } from 'vite'

/** Where in a source words stand: as text or property of an element, in a template, or in a string. */
export type Kind = 'text' | 'property' | 'template' | 'string'

/** Words of a source that can reach a screen. */
export interface Said {
  words: string
  kind: Kind
  line: number
}

/** Stands in words for what is only known when they are said. */
export const blank = '…'

interface Node {
  type: string
  start: number
  [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** What nobody reads: where modules come from, types, and the names of properties. */
const unseen: Readonly<Record<string, readonly string[]>> = {
  ImportDeclaration: ['source', 'attributes'],
  ExportNamedDeclaration: ['source'],
  ExportAllDeclaration: ['source'],
  ImportExpression: ['source'],
  MemberExpression: ['property'],
  Property: ['key'],
  PropertyDefinition: ['key'],
  MethodDefinition: ['key'],
  TSLiteralType: ['literal'],
  TSTemplateLiteralType: ['quasis'],
  TSPropertySignature: ['key'],
}

/** Properties that style an element or name it; any other may be shown or read out. */
const unseenProperty = /^(?:className|id|key|role|slot|type|d|href|name|htmlFor|data-.+)$/

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  quot: '"',
  apos: "'",
}

const asText = (text: string) =>
  text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)

const wordsOf = (node: Node): [Kind, string] | null => {
  if (node.type === 'JSXText') return ['text', asText(node['value'] as string)]
  if (node.type === 'Literal' && typeof node['value'] === 'string') return ['string', node['value']]
  if (node.type !== 'TemplateLiteral') return null
  const parts = node['quasis'] as { value: { cooked: string } }[]
  return ['template', parts.map(({ value }) => value.cooked).join(blank)]
}

const nameOfProperty = (node: Node): string => {
  const { name } = node['name'] as { name: unknown }
  return typeof name === 'string' ? name : ''
}

/** Everything a source could say, whether or not it ever does. */
export const saidIn = (file: string, source: string): Said[] => {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]!.message}`)
  const all: Said[] = []
  const keep = ({ start }: Node, kind: Kind, text: string) => {
    const words = text.replace(/\s+/g, ' ').trim()
    if (!/\p{L}/u.test(words)) return
    all.push({ words, kind, line: source.slice(0, start).split('\n').length })
  }
  const read = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(read)
    if (!isNode(value)) return
    if (value.type === 'JSXAttribute') return readProperty(value)
    const found = wordsOf(value)
    if (found) keep(value, ...found)
    const left = value['computed'] === true ? [] : (unseen[value.type] ?? [])
    for (const [field, part] of Object.entries(value)) if (!left.includes(field)) read(part)
  }
  const readProperty = (node: Node): void => {
    if (unseenProperty.test(nameOfProperty(node))) return
    const { value } = node
    const found = isNode(value) ? wordsOf(value) : null
    if (found) keep(value as Node, 'property', asText(found[1]))
    else read(value)
  }
  read(program)
  return all
}
