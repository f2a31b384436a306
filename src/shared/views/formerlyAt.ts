import { z } from 'zod'
import { workplace } from './slimPeople'
import { formerJobs } from './formerJobs'
import { mostRows, view } from './view'

/** People who have moved on, the latest first; of one organisation or of all. */
export const formerlyAt = view({
  reads: ['person', 'position', 'organisation'],
  args: z.strictObject({ organisationId: z.string().max(64).optional() }),
  compute: (read, { organisationId }, today) => {
    const jobs = [...formerJobs(read, today)].filter(
      (job) => !organisationId || job.organisationId === organisationId,
    )
    const rows = jobs
      .sort((a, b) => (a.to === b.to ? (a.name < b.name ? -1 : 1) : a.to < b.to ? 1 : -1))
      .slice(0, mostRows)
      .map((job) => ({ ...job, now: workplace(read, job.personId, today) }))
    return { rows, count: jobs.length }
  },
})
