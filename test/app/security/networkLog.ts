import { readFileSync } from 'node:fs'

interface NetworkLog {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; params?: { url?: string; host?: string } }[]
}

/** Chromium leaves the last brackets out when it is ended in time. */
export const readNetworkLog = (file: string): NetworkLog => {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text) as NetworkLog
  } catch {
    return JSON.parse(`${text.trim().replace(/,$/, '')}]}`) as NetworkLog
  }
}
