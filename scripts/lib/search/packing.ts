/** The thread that `pack-beside.ts` starts. */
import { packInTurn, PACKING } from './pack-beside.ts'

PACKING.answer(packInTurn(PACKING.input()))
