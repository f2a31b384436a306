import { writeFileSync } from 'node:fs'

/** The name under which a skipped test's reason is kept. */
export function skipKey(file, name) {
  return `${file} ${name.replaceAll(' > ', ' ')}`
}

/** A vitest reporter that keeps why tests were skipped, which its JSON report leaves out. */
export default class SkipsReporter {
  onTestRunEnd(modules) {
    const reasons = {}
    for (const module of modules) {
      for (const test of module.children.allTests('skipped')) {
        const { note } = test.result()
        if (note) reasons[skipKey(module.moduleId, test.fullName)] = note
      }
    }
    if (process.env.GOODTURN_SKIPS) {
      writeFileSync(process.env.GOODTURN_SKIPS, JSON.stringify(reasons))
    }
  }
}
