/**
 * `npm run dev`: the site while it is worked on. Pages are made when they are asked for, and shown anew when a
 * template, a style, a script or the content changes. The search is that of the last build. For sources:
 * `npm run convert -- --watch`.
 */
import { command } from './lib/command.ts'

await command({
  name: 'dev',
  about: 'Visar webbplatsen medan man arbetar med den: sidorna görs när de frågas efter, och om när något ändras.',
  run: async () => {
    // Only now: Astro takes longer to load than the help to write.
    const { serveSite } = await import('./lib/dev/serve.ts')
    await serveSite()
  },
})
