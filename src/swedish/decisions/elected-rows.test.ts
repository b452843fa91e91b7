/** Rows below words that elect: lines of a list, or a table. */
import { expect, test } from 'vitest'
import { listsElected } from './elected-rows.ts'

test.each<[above: string, rows: string[], is: boolean]>([
  ['Årsmötet valde följande:', ['Ordförande (1 år)|Ada Provlund|omval', 'Kassör|Bo Provberg|nyval'], true],
  ['Till ombud väljs', ['Ordinarie|Ada Provlund (C)'], true],
  ['Mötet beslutar att välja', ['Ada Provlund|sammankallande'], true],
  ['Stämman valde:', ['Revisorer|Ada Provlund och Bo Provberg', 'Ersättare||vakant'], true],
  ['Stämman valde:', ['Revisorer|Ada Provlund, Bo Provberg'], true],
  ['Stämman valde:', ['Revisorer|Ada Provlund,Bo Provberg'], true],
  ['Stämman valde:', ['Revisorer|Ada Provlund (S)  samt Bo Provberg (M)'], true],
  ['Stämman valde:', ['Revisorer|Ada Provlund och ersättare'], false],
  ['Stämman valde:', ['Revisorer|Vakant'], true],
  ['Stämman valde:', ['Revisorer|vakanser'], true],
  ['Stämman valde:', ['Revisorer|platsen är vakant'], false],
  ['Stämman valde:', ['Revisorer|vakant plats'], false],
  ['Stämman valde:', ['Ordförande|2 år|Ada Provlund|omval| '], true],
  ['Stämman valde:', ['Ersättare| vakant '], true],
  ['Stämman valde:', ['Ordförande|2 år|Ada Provlund|omval'], true],
  ['Stämman valde:', ['Ordförande|2 år|Ada Provlund|omval|enhälligt'], false],
  ['Stämman valde:', ['Ada Provlund'], false],
  ['Stämman valde:', ['Ada Provlund|Bo Provberg'], false],
  ['Stämman valde:', ['Ordinarie|Ersättare', 'Ada Provlund|Bo Provberg'], false],
  ['Stämman valde:', ['Ordförande|Ada Provlund', 'Ort|Ekby'], false],
  ['Valberedningens förslag antogs enhälligt:', ['Ada Provlund|ordförande|omval 1 år', 'Bo Provberg|ledamot'], true],
  ['Stämman biföll valberedningens förslag:', ['Ada Provlund|omval'], true],
  ['Valberedningens förslag presenterades:', ['Ada Provlund|omval'], false],
  ['Stämman valde Ada Provlund.', ['Ordförande|Ada Provlund'], false],
  ['Stämman anslår:', ['Resa|Ada Provlund'], false],
])('below “%s” %j: %s', (above, rows, is) => {
  expect(
    listsElected(
      above,
      rows.map((row) => row.split('|')),
    ),
  ).toBe(is)
})
