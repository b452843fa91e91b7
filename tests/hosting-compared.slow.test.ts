/** What GitHub and GitLab compare a proposal with, by the very line of shell that they run. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test.each(['github/action.yml', 'gitlab-ci.yml'])(
  '%s compares a proposal also where there was no content before',
  (name) => {
    const home = mkdtempSync(join(tmpdir(), 'paragraf-fore-'))
    const shell = (script: string): number | null =>
      spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd: home, stdio: 'ignore' }).status
    try {
      const git = 'git -c user.name=a -c user.email=a@ekby.se'
      shell(`git init -q -b main . && ${git} commit -q --allow-empty -m a && git fetch -q . main && mkdir ut`)
      const lines = readFileSync(`hosting/${name}`, 'utf8').match(/^.*git archive.*$/gm) ?? []
      expect(lines).toHaveLength(1)
      const line = lines
        .join('')
        .replace(/^ *(?:- )?/, '')
        .replace(/-C \S+?(?=;|$)/, '-C ut')
      expect(shell(line)).toBe(0)
      shell(`mkdir content && echo a > content/a && git add . && ${git} commit -qm b && git fetch -q . main`)
      expect([shell(line), existsSync(join(home, 'ut/content/a'))]).toEqual([0, true])
    } finally {
      rmSync(home, { recursive: true })
    }
  },
)
