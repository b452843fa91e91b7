import { tellFrame } from './asked.ts'
import { hasMeetings } from './catalogue.ts'
import { hasCorrections } from './corrections.ts'

interface Frame {
  hasMeetings: boolean
  hasCorrections: boolean
}

/**
 * What the frame of every page shows of the whole archive: whether there is anything to search, and corrections to lead
 * to. It is part of the key of every page (`asked.ts`); a frame asks nothing else.
 */
export const frame = async (): Promise<Frame> => ({
  hasMeetings: await hasMeetings(),
  hasCorrections: await hasCorrections(),
})

tellFrame(frame)
