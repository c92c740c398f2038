import { type RefObject, useEffect } from 'react'

/**
 * Keyboard in a list: `j` and `k` move through the rows (their links take the focus, so Enter opens one), `x` ticks the
 * row, `/` goes to the search. Keys typed into a field are left alone.
 */
export function useListKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('.ant-modal-wrap:not([style*="display: none"]), .ant-drawer-open')) return
      if (event.key === '/') {
        const search = document.querySelector<HTMLElement>('[data-list-search]')
        if (search) event.preventDefault()
        search?.focus()
        return
      }
      const links = [...(box.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])]
      const at = links.indexOf(document.activeElement as HTMLElement)
      if (event.key === 'j' || event.key === 'k') {
        const to = at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + (event.key === 'j' ? 1 : -1)))
        links[to]?.focus()
        links[to]?.scrollIntoView({ block: 'nearest' })
      }
      if (event.key === 'x' && at >= 0) {
        links[at]?.closest('tr, .card')?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
        links[at]?.focus()
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [box])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/checkbox|radio/.test((target as HTMLInputElement).type)))
  )
}
