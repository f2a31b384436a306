import type { LineRead } from '../../../../src/shared/text/grammar/readLine'

const marked = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' ')

/** A reading in one line, as the corpus writes it: 'step: call @2026-11-20 15:00'. */
export const sayReading = ({ reading, lost, proposesPrivate }: LineRead): string => {
  const missed = lost !== null && `lost(${lost})`
  switch (reading.kind) {
    case 'need':
      return marked([
        `need: ${reading.words}`,
        reading.asked && '+asked',
        reading.betweenUs && '+private',
        reading.neededBy && `by ${reading.neededBy}`,
        proposesPrivate && '?private',
      ])
    case 'step':
      return marked([
        `step: ${reading.words} @${reading.due}`,
        reading.at,
        reading.isUsualDay && 'usual',
        missed,
      ])
    case 'lead': {
      const { name, where } = reading.business
      return marked([
        `lead: ${name}`,
        where && `@ ${where}`,
        reading.purpose && `> ${reading.purpose}`,
      ])
    }
    case 'referral':
      return marked([
        'referral:',
        reading.name,
        reading.reach && `| ${reading.reach}`,
        reading.purpose && `> ${reading.purpose}`,
      ])
    case 'met':
      return marked(['met:', reading.where, reading.through && `via ${reading.through}`])
    case 'offer':
    case 'thanks':
    case 'leftMessage':
      return `${reading.kind}: ${reading.words}`
    case 'note':
    case 'rough':
      return reading.kind
  }
}
