/**
 * `npm run verify -- FIL.zip`: every file of a package against the list it carries. Status 0 when all agree, 1 when
 * something does not.
 */
import { command } from './lib/command.ts'
import { oneLine } from './lib/one-line.ts'
import { verify } from './lib/package/verify.ts'

let file = ''
await command({
  name: 'verify',
  about: 'Kontrollerar ett paket, eller ett uppackat, mot listan som det bär.',
  operand: { value: 'FIL.zip', says: 'paketet, eller mappen som det packats upp i' },
  run: (_, path) => {
    file = path
    return verify(path)
  },
  words: (error) => `verify: ${file}: ${oneLine(error)}`,
})
