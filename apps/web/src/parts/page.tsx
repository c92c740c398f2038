import { Flex } from 'antd'
import { type ReactNode, useEffect } from 'react'

/** Names the browser's tab after the page. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · 苗圃 Miaopu`
  }, [title])
}

/** A page: its name in the browser's tab, its heading with actions at the right, and its content. */
export function Page({
  title,
  sub,
  extra,
  children,
}: {
  title: string
  sub?: ReactNode
  extra?: ReactNode
  children: ReactNode
}) {
  useTitle(title)
  return (
    <Flex vertical gap={14}>
      <Flex justify="space-between" align="flex-start" gap={12} wrap>
        <div style={{ minWidth: 0 }}>
          <h1 className="page-title wrap">{title}</h1>
          {sub && <div className="quiet">{sub}</div>}
        </div>
        {extra && (
          <Flex gap={8} wrap>
            {extra}
          </Flex>
        )}
      </Flex>
      {children}
    </Flex>
  )
}

/** A box of a page with its own heading. */
export function Panel({
  title,
  extra,
  children,
  id,
}: {
  title?: ReactNode
  extra?: ReactNode
  children: ReactNode
  id?: string
}) {
  return (
    <section className="panel" id={id}>
      {(title || extra) && (
        <Flex justify="space-between" align="baseline" gap={8} wrap>
          {title && <h2 className="panel-title">{title}</h2>}
          {extra}
        </Flex>
      )}
      {children}
    </section>
  )
}

const ROWS = 'abcdefghijkl'

/** Stands where content will be while it is asked for. */
export function Waiting({ rows = 4 }: { rows?: number }) {
  return (
    <div className="panel waiting" aria-busy="true">
      {Array.from({ length: rows }, (_, i) => (
        <i key={ROWS[i]} />
      ))}
    </div>
  )
}
