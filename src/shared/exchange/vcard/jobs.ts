import type { Job } from '../../domain/readContact'

/** Puts organisations and titles together that belong to one job: those of one group, else in the order in which they come. */
export class Jobs {
  readonly #jobs: Job[]
  #groups: Map<Job, string> | null = null

  constructor(jobs: Job[]) {
    this.#jobs = jobs
  }

  take(group: string, fields: { [Field in keyof Job]?: string | undefined }): void {
    const { organisation, department, title } = fields
    if (!organisation && !department && !title) return
    const clean: Job = {
      ...(organisation ? { organisation } : {}),
      ...(department ? { department } : {}),
      ...(title ? { title } : {}),
    }
    const open = this.#jobs.find(
      (job) =>
        !(organisation && job.organisation) &&
        !(department && job.department) &&
        !(title && job.title) &&
        this.#mayShare(job, group),
    )
    if (open) Object.assign(open, clean)
    else if (this.#jobs.length < 20) {
      this.#jobs.push(clean)
      if (group) (this.#groups ??= new Map()).set(clean, group)
    }
  }

  #mayShare(job: Job, group: string): boolean {
    const other = this.#groups?.get(job) ?? ''
    return !group || !other || group === other
  }
}
