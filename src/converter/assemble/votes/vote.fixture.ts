/** A § with a vote told in it, for tests of what is read of the vote. */
import { convert } from '../../convert.ts'

/** @param words Below "Omröstning". @returns Figures, names and messages of all votes. */
export async function voteOf(
  words: string,
): Promise<{ votes: (number | null)[][]; named: string[]; messages: string[] }> {
  const text = `Tekniska nämnden 2024-03-12\n\n§ 1 Öppnande\n\nMötet öppnas.\n\n§ 2 Försäljning av mark\n\nOmröstning\n\n${words}\n\nBeslut\n\natt bifalla förslaget.\n`
  const conversion = await convert({ name: 'x.txt', bytes: new TextEncoder().encode(text), sidecar: null }, [])
  if (conversion.outcome === 'failed') throw new Error(JSON.stringify(conversion.messages))
  return {
    votes: conversion.stages.draft.paragrafer.flatMap(({ votes }) =>
      votes.map(({ yes, no, abstain, absent }) => [yes, no, abstain, absent]),
    ),
    named: conversion.stages.draft.paragrafer.flatMap(({ votes }) =>
      votes.flatMap(({ names }) => names.map(({ name, party, choice }) => `${name} ${party ?? '?'} ${choice}`)),
    ),
    messages: conversion.messages.filter(({ ruleId }) => ruleId === 'vote-names').map(({ reason }) => reason),
  }
}
