/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core'

/** How many controls may stand between somebody and what they want before it counts as out of reach. */
const FAR = 120

/** Somebody with a keyboard and no mouse. */
export class Keys {
  constructor(private readonly page: Page) {}

  /**
   * Goes on with Tab until the control holds the focus, and asks that the focus can be seen.
   * Fails when the control is not come upon, or when nothing shows where the focus is.
   */
  async reach(target: Locator): Promise<void> {
    await target.waitFor()
    for (let i = 0; i < FAR; i++) {
      if (await target.evaluate((one) => one === document.activeElement)) {
        if (!(await target.evaluate(showsFocus))) throw new Error(`nothing shows that ${target} holds the focus`)
        return
      }
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`${target} is not come upon within ${FAR} presses of Tab`)
  }

  /** Reaches a control and presses a key on it, Enter unless told. */
  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.reach(target)
    await this.page.keyboard.press(key)
  }

  /** Reaches a field and types into it. */
  async type(target: Locator, text: string): Promise<void> {
    await this.reach(target)
    await this.page.keyboard.type(text)
  }
}

/** Whether an outline or a ring stands around the element, or around what is drawn for it beside or around it. */
function showsFocus(element: Element): boolean {
  const drawn: (Element | null)[] = [element, element.nextElementSibling]
  for (let up = element.parentElement, i = 0; up && i < 3; up = up.parentElement, i++) drawn.push(up, up.nextElementSibling)
  return drawn.some((one) => {
    if (!one) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  })
}
