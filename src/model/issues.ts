/** What zod found wrong with a file, for people. */
import { z } from 'zod'

/** One line a problem, "path: expected …", for messages that a person acts on. */
export function describeIssues(error: z.ZodError): string[] {
  return error.issues.map((issue) => `${issue.path.join('.') || 'front matter'}: ${issue.message}`)
}
