/** Milliseconds without a new text before it is said: the typing rests. */
const REST = 600

/**
 * Says aloud what a search found, once the typing rests and only when it is something else than was said last.
 * @param region An element that is read aloud when its text changes.
 */
export function speaker(region: HTMLElement): (text: string) => void {
  let said = ''
  let timer: number | undefined
  return (text) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (text === said) return
      said = text
      region.textContent = text
    }, REST)
  }
}
