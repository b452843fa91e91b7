import type { APIRoute, GetStaticPaths } from 'astro'
import { csv, ndjson } from '../../data/tables.ts'
import { meetingsWithRows, rowsOf } from '../../site/open-data.ts'

/** None where there is no §. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await meetingsWithRows()).length === 0 ? [] : [{ params: { format: 'ndjson' } }, { params: { format: 'csv' } }]

/** Every § of the site in one table. */
export const GET: APIRoute = async ({ params }) => {
  const isCsv = params.format === 'csv'
  const type = isCsv ? 'text/csv; charset=utf-8' : 'application/x-ndjson'
  return new Response((isCsv ? csv : ndjson)(rowsOf(await meetingsWithRows())), { headers: { 'Content-Type': type } })
}
