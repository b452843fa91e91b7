/**
 * A logo: the bytes of a file in, a picture that may be shown out, or what is wrong with it. SVG is a program's text as
 * much as a picture; one that runs, fetches or frames anything is refused, since what is cut out of it might be what is
 * seen.
 */
import { DOMParser } from '@xmldom/xmldom'
import type { Logo } from './types.ts'
import { SIGNATURE } from '../../picture/png.ts'

/** What was found, and what to do; expected is always a picture. */
export interface Refused {
  found: string
  act: string
}

const MOST_BYTES = 200_000
/** Where width and height stand in a PNG: after its mark, the length and name of its first chunk. */
const PNG_WIDTH = 16
const PNG_HEIGHT = 20

/** @returns The bytes as they are with their measures; or what is wrong and what to do, in words for the editor. */
export function readLogo(bytes: Uint8Array): Logo | Refused {
  if (bytes.length > MOST_BYTES)
    return {
      found: `en fil på ${Math.ceil(bytes.length / 1000)} kB`,
      act: `spara en mindre, högst ${MOST_BYTES / 1000} kB`,
    }
  if (SIGNATURE.every((byte, at) => bytes[at] === byte)) return readPng(bytes)
  const text = new TextDecoder().decode(bytes)
  return /<svg[\s>]/.test(text) ? readSvg(bytes, text) : { found: 'en fil som inte är någon bild', act: SAVE }
}

const SAVE = 'spara logotypen som svg eller png'

function readPng(bytes: Uint8Array): Logo | Refused {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < PNG_HEIGHT + 4 || new TextDecoder().decode(bytes.subarray(12, 16)) !== 'IHDR')
    return { found: 'en png som är avbruten', act: 'spara den på nytt' }
  return sized('png', bytes, view.getUint32(PNG_WIDTH), view.getUint32(PNG_HEIGHT))
}

/** What older drawing programs write first: it names the language, and no browser fetches what it names. */
const PLAIN = /<!DOCTYPE svg PUBLIC "-\/\/W3C\/\/DTD SVG [\w. ]+\/\/EN"\s+"https?:\/\/www\.w3\.org\/[\w./]+"\s*>/u

function readSvg(bytes: Uint8Array, text: string): Logo | Refused {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text.replace(PLAIN, ''))) return refusal('en deklaration (DOCTYPE eller ENTITY)')
  if (/<\?xml-stylesheet/i.test(text)) return refusal('en länkad stilmall')
  const root = parsed(text)
  if (root === null) return { found: 'en svg som inte går att läsa', act: 'spara den på nytt, som ”vanlig svg”' }
  const [unsafe] = all(root).flatMap(unsafeIn)
  if (unsafe !== undefined) return refusal(unsafe)
  const [width, height] = sizeOf(root)
  return sized('svg', bytes, width, height)
}

const refusal = (what: string): Refused => ({
  found: `en svg med ${what}`,
  act: 'spara den som ”vanlig” eller ”optimerad” svg, utan skript och länkar, eller som png',
})

function parsed(text: string): Element | null {
  const stop = (message: string): never => {
    throw new Error(message)
  }
  try {
    const parser = new DOMParser({ errorHandler: { warning: () => undefined, error: stop, fatalError: stop } })
    const root = parser.parseFromString(text, 'image/svg+xml').documentElement as Element | undefined
    return root?.localName === 'svg' && root.namespaceURI === 'http://www.w3.org/2000/svg' ? root : null
  } catch {
    return null
  }
}

const all = (root: Element): Element[] => [root, ...Array.from(root.getElementsByTagName('*'))]

/** Elements that run, frame or animate to another address. */
const ELEMENTS = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'audio', 'video', 'handler', 'a'])
const FETCHES = /@import|url\(\s*["']?(?!["']?#|["']?data:image\/)/i

function unsafeIn(element: Element): string[] {
  const name = element.localName.toLowerCase()
  if (ELEMENTS.has(name)) return [`elementet ${name}`]
  if (name === 'style' && FETCHES.test(element.textContent)) return [OUTSIDE]
  return Array.from(element.attributes).flatMap(({ name: attribute, value }) => unsafeAttribute(attribute, value))
}

const OUTSIDE = 'en stil som hämtar något utifrån'
const OWN = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,])/i

function unsafeAttribute(name: string, value: string): string[] {
  if (/^on/i.test(name)) return [`händelsen ${name}`]
  if (/^(?:.+:)?(?:href|src)$/i.test(name) && !OWN.test(value))
    return [`en hänvisning till ”${value.trim().slice(0, 60)}”`]
  // "\75rl(…)" is url(…) to a browser.
  if (value.includes('\\') || FETCHES.test(value)) return [OUTSIDE]
  return /^\s*(?:javascript:|data:text)/i.test(value) ? [`skript i ${name}`] : []
}

/** Width and height, by its frame or its own words; noughts where it has neither. */
function sizeOf(root: Element): [width: number, height: number] {
  const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  if (width > 0 && height > 0) return [width, height]
  const number = (name: string): number =>
    Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(root.getAttribute(name) ?? '')?.[1] ?? 0)
  return [number('width'), number('height')]
}

const WIDEST = 12

function sized(type: Logo['type'], bytes: Uint8Array, width: number, height: number): Logo | Refused {
  if (!(width > 0 && height > 0))
    return { found: 'en bild utan bredd och höjd', act: 'spara den med sin storlek (viewBox)' }
  const ratio = width / height
  return ratio > WIDEST || ratio < 1 / WIDEST
    ? { found: `en bild som är ${width} × ${height}`, act: 'beskär den' }
    : { type, bytes, ratio }
}
