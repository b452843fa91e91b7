/**
 * Pages of a PDF as a scanner would give them, clean or worn: grey pictures in a PDF without text. The same every time.
 */
import { PDFDocument, PDFName, PDFOperator } from '@cantoo/pdf-lib'
import { PDFiumLibrary } from '@hyzyla/pdfium'

interface Wear {
  name: string
  dpi: number
  /** How far the paper lies askew, in degrees. */
  skew: number
  /** How far a pixel may stray from its light, 0–255. */
  noise: number
  /** Every pixel mixed with those around it. */
  isBlurred: boolean
  /** The light of ink and of paper. */
  ink: number
  paper: number
}

export const WEARS: readonly Wear[] = [
  { name: 'ren', dpi: 300, skew: 0, noise: 0, isBlurred: false, ink: 0, paper: 255 },
  { name: 'sliten', dpi: 200, skew: 0.7, noise: 45, isBlurred: true, ink: 60, paper: 225 },
  { name: 'mycket sliten', dpi: 150, skew: 1, noise: 30, isBlurred: true, ink: 60, paper: 225 },
]

interface Grey {
  width: number
  height: number
  grey: Uint8Array
}

/** @param bytes A PDF. @returns A PDF of pictures of its pages. */
export async function scanOf(bytes: Uint8Array, wear: Wear): Promise<Uint8Array> {
  const library = await PDFiumLibrary.init()
  const source = await library.loadDocument(bytes)
  const scan = await PDFDocument.create()
  for (const page of source.pages()) {
    const { originalWidth: width, originalHeight: height } = page.getOriginalSize()
    const { data, ...size } = await page.render({ scale: wear.dpi / 72, render: 'bitmap' })
    const grey = new Uint8Array(size.width * size.height)
    for (let at = 0; at < grey.length; at++)
      grey[at] = ((data[4 * at] ?? 0) + (data[4 * at + 1] ?? 0) + (data[4 * at + 2] ?? 0)) / 3
    addPicture(scan, worn({ ...size, grey }, wear), width, height)
  }
  source.destroy()
  library.destroy()
  return await scan.save()
}

function addPicture(scan: PDFDocument, { width, height, grey }: Grey, across: number, down: number): void {
  const page = scan.addPage([across, down])
  const { context } = scan
  const picture = context.register(
    context.flateStream(grey, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: 'DeviceGray',
      BitsPerComponent: 8,
    }),
  )
  page.node.setXObject(PDFName.of('Scan'), picture)
  page.pushOperators(PDFOperator.of(`q ${across} 0 0 ${down} 0 0 cm /Scan Do Q` as never))
}

function worn(page: Grey, { skew, noise, isBlurred, ink, paper }: Wear): Grey {
  const random = randomFrom(7)
  const soft = isBlurred ? blurred(page) : page
  const turned = askew(soft, (skew * Math.PI) / 180)
  const grey = turned.grey.map((light) => {
    const stray = (random() + random() - 1) * noise
    return Math.max(0, Math.min(255, Math.round(ink + ((paper - ink) * light) / 255 + stray)))
  })
  return { ...turned, grey }
}

function blurred({ width, height, grey }: Grey): Grey {
  const soft = new Uint8Array(grey.length).fill(255)
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      let sum = 0
      for (const down of [-1, 0, 1])
        for (const across of [-1, 0, 1]) sum += grey[(y + down) * width + x + across] ?? 255
      soft[y * width + x] = sum / 9
    }
  }
  return { width, height, grey: soft }
}

function askew({ width, height, grey }: Grey, angle: number): Grey {
  const turned = new Uint8Array(grey.length).fill(255)
  const [cos, sin, middleX, middleY] = [Math.cos(angle), Math.sin(angle), width / 2, height / 2]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = [
        Math.round(middleX + (x - middleX) * cos + (y - middleY) * sin),
        Math.round(middleY - (x - middleX) * sin + (y - middleY) * cos),
      ]
      if (fromX >= 0 && fromY >= 0 && fromX < width && fromY < height)
        turned[y * width + x] = grey[fromY * width + fromX] ?? 255
    }
  }
  return { width, height, grey: turned }
}

/** Numbers from 0 to 1, the same each time (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
