import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'

export interface Tab {
  key: string
  label: ReactNode
}

/**
 * A row of tabs and the chosen one's content. Where they do not fit they scroll sideways, none hides in a menu; arrow
 * keys go from one to the next.
 */
export function Tabs(props: {
  tabs: readonly Tab[]
  active: string
  label: string
  onChange: (key: string) => void
  children?: ReactNode
}) {
  const { tabs, active, label, onChange, children } = props
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    row.current?.querySelector(`[data-tab="${active}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [active])
  const turn = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    const at = tabs.findIndex((tab) => tab.key === active)
    const next = tabs[(at + by + tabs.length) % tabs.length]
    if (!next) return
    onChange(next.key)
    row.current?.querySelector<HTMLElement>(`[data-tab="${next.key}"]`)?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={label} className="tabs" ref={row}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            data-tab={tab.key}
            id={`${id}-${tab.key}`}
            aria-selected={tab.key === active}
            aria-controls={children ? `${id}-panel` : undefined}
            tabIndex={tab.key === active ? 0 : -1}
            onClick={() => onChange(tab.key)}
            onKeyDown={turn}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {children && (
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${active}`} style={{ paddingTop: 14 }}>
          {children}
        </div>
      )}
    </>
  )
}
