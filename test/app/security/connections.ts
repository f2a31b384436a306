import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** The ids of a process and of everything that it started. */
export const processesUnder = (main: number): number[] => {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name)) {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
      } catch {
        continue
      }
    }
  const found = [main]
  for (const id of found)
    for (const [child, parent] of parents) if (parent === id) found.push(child)
  return found
}

/** The other ends of the sockets that processes hold, but for those of this machine. */
export const foreignConnections = (ids: readonly number[]): string[] => {
  const sockets = new Set<string>()
  for (const id of ids) {
    let names: string[] = []
    try {
      names = readdirSync(`/proc/${id}/fd`)
    } catch {
      continue
    }
    for (const name of names) {
      try {
        const socket = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${id}/fd/${name}`))?.[1]
        if (socket) sockets.add(socket)
      } catch {
        continue
      }
    }
  }
  const near =
    /^(0100007F|00000000|0{32}|0{24}0100007F|00000000000000000000000001000000|0{16}FFFF00000100007F):/
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((row) => row.trim().split(/\s+/))
      .filter((row) => sockets.has(row[9]) && !near.test(row[2]))
      .map((row) => `${table} ${row[2]}`),
  )
}
