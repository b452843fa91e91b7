/** A process of `all.ts`: is given the bodies, then converts each source it gets and sends the conversion back. */
import { convert, type KnownOrgan, type Source } from '../../../src/converter/index.ts'
import { READY } from './processes.ts'

let organs: readonly KnownOrgan[] | null = null

process.on('message', (said: Source | { data: readonly KnownOrgan[] }) => {
  if (organs === null) {
    organs = (said as { data: readonly KnownOrgan[] }).data
    process.send?.(READY)
  } else
    void convert(said as Source, organs).then((conversion) => {
      process.send?.(conversion)
    })
})
