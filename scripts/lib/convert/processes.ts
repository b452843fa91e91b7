/**
 * Jobs in processes of their own, with a limit on memory and time each: jobs in, what became of each out, in the same
 * order. One that dies or does not come back takes its own job with it and no other; another takes its place. Processes
 * and not threads, since a thread that runs out of memory may take the whole program with it. Knows nothing of what the
 * jobs are.
 */
import { JobProcess, type Outcome, type Pool, type Taken } from './job-process.ts'

/** @throws When a process cannot even begin, which no job brings about. */
export async function runJobs<Job, Answer>(jobs: readonly Job[], pool: Pool<Job>): Promise<Outcome<Answer>[]> {
  const outcomes = new Array<Outcome<Answer>>(jobs.length)
  const left = jobs.map((job, at): Taken<Job> => ({ at, job })).reverse()
  const queue = {
    next: () => left.pop() ?? null,
    keep: (at: number, outcome: Outcome<Answer>) => {
      outcomes[at] = outcome
    },
    again: (taken: Taken<Job>) => {
      left.push(taken)
    },
  }
  const worker = async (): Promise<void> => {
    while (left.length > 0) await new JobProcess<Job, Answer>(pool, queue).end()
  }
  await Promise.all(Array.from({ length: Math.min(pool.processes, jobs.length) }, worker))
  return outcomes
}
