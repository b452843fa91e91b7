import type { APIRoute, GetStaticPaths } from 'astro'
import { keyOf } from '../../../../archive/asked.ts'
import { parquet } from '../../../../data/parquet.ts'
import type { MeetingEntry } from '../../../../archive/catalogue.ts'
import { partitions, rowsOf } from '../../../../site/open-data.ts'

interface Props {
  meetings: MeetingEntry[]
}

/** A folder a year, named as Hive does, so that a query may take many sites at once. */
export const getStaticPaths: GetStaticPaths = async () =>
  [...(await partitions())].map(([partition, meetings]) => ({
    params: { partition },
    props: { meetings } satisfies Props,
    // A row is made of its meeting's files and of the body's name.
    cacheKey: keyOf(meetings.map(({ id, hash, body }) => [id, hash, body.name, body.organisation])),
  }))

/** The §§ of one year as Parquet. */
export const GET: APIRoute<Props> = ({ props: { meetings } }) =>
  new Response(parquet([...rowsOf(meetings)]), { headers: { 'Content-Type': 'application/vnd.apache.parquet' } })
