/** Items of lists among the blocks of a decision. */
import type { Block } from '../../types/block.ts'

/** Whether a block stands behind the mark of a list: a bullet, or a number. */
export const isListed = ({ kind }: Block): boolean => kind === 'bullet' || kind === 'number'
