/**
 * `npm run bilder`: takes the pictures of the editor's guide, `docs/bilder/`, of the demo and of a site that has
 * nothing yet. All words are set in the site's own face, so that the pictures do not hang on the fonts of a machine.
 * Exit status 1: one is too heavy, or it failed.
 */
import { takePictures } from './lib/bilder/take.ts'
import { command } from './lib/command.ts'

await command({
  name: 'bilder',
  about: 'Tar bilderna till redaktörens handbok, docs/bilder/, av exemplen och av en ny webbplats.',
  run: takePictures,
})
