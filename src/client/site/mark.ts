import { places, soughtWords } from './words.ts'

/** Marks what the reader searched for in the text that they came to. */
export function markSought(): void {
  const words = soughtWords(location.search)
  if (words.length === 0) return
  for (const area of document.querySelectorAll('[data-marked] :is(.record, .decision-text, h1)')) {
    for (const text of textsOf(area)) mark(text, places(text.data, words))
  }
}

function textsOf(area: Element): Text[] {
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

/** From the end, so that earlier places stay where they are. */
function mark(text: Text, found: [number, number][]): void {
  for (const [from, to] of found.reverse()) {
    const word = text.splitText(from)
    word.splitText(to - from)
    const element = document.createElement('mark')
    word.replaceWith(element)
    element.append(word)
  }
}
