import type { APIRoute, GetStaticPaths } from 'astro'
import { keyOf } from '../../../../archive/asked.ts'
import { parquet } from '../../../../data/parquet.ts'
import type { Row } from '../../../../data/schema.ts'
import { rowsByPartition } from '../../../../site/open-data.ts'

interface Props {
  rows: Row[]
}

/** A folder a year, named as Hive does, so that a query may take many sites at once. */
export const getStaticPaths: GetStaticPaths = async () =>
  [...(await rowsByPartition())].map(([partition, rows]) => ({
    params: { partition },
    props: { rows } satisfies Props,
    cacheKey: keyOf(rows),
  }))

/** The §§ of one year as Parquet. */
export const GET: APIRoute<Props> = ({ props: { rows } }) =>
  new Response(parquet(rows), { headers: { 'Content-Type': 'application/vnd.apache.parquet' } })
