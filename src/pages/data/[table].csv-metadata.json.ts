import type { APIRoute, GetStaticPaths } from 'astro'
import { csvw } from '../../data/csvw.ts'
import { meetingsWithRows } from '../../site/open-data.ts'

/** None where there is no table. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await meetingsWithRows()).length === 0 ? [] : [{ params: { table: 'beslut' } }]

/** What the columns of the CSV are, for programs. */
export const GET: APIRoute = () => new Response(csvw(), { headers: { 'Content-Type': 'application/csvm+json' } })
