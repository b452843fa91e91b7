import type { APIRoute, GetStaticPaths } from 'astro'
import { parquet } from '../../../../data/parquet.ts'
import { partitionOf } from '../../../../data/paths.ts'
import { allPartitions, allRows } from '../../../../site/open-data.ts'

/** A folder a year, named as Hive does, so that a query may take many sites at once. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await allPartitions()).map((partition) => ({ params: { partition } }))

/** The §§ of one year as Parquet. */
export const GET: APIRoute = async ({ params }) => {
  const rows = (await allRows()).filter(({ datum }) => partitionOf(datum) === params.partition)
  return new Response(parquet(rows), { headers: { 'Content-Type': 'application/vnd.apache.parquet' } })
}
