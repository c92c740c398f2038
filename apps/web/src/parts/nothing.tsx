import { Flex } from 'antd'
import type { ReactNode } from 'react'

/** An empty place that says why it is empty and what to do next. */
export function Nothing({ title, help, children }: { title: string; help?: string; children?: ReactNode }) {
  return (
    <Flex vertical align="center" gap={6} style={{ padding: '28px 12px', textAlign: 'center' }}>
      <svg width="44" height="44" viewBox="0 0 32 32" aria-hidden="true">
        <path d="M16 27V15" stroke="var(--miaopu-color-border, #cbd5d0)" strokeWidth="2" strokeLinecap="round" />
        <path d="M16 17c0-5 3.4-8.400 9-9-.2 5.800-3.600 9-9 9z" fill="var(--miaopu-color-success-bg, #e3f3ea)" />
        <path d="M16 21c0-4-2.800-6.800-8-7.400.2 4.900 3.200 7.400 8 7.400z" fill="var(--miaopu-color-border, #cbd5d0)" />
      </svg>
      <strong>{title}</strong>
      {help && <span className="quiet">{help}</span>}
      {children && (
        <Flex gap={8} wrap justify="center" style={{ marginTop: 6 }}>
          {children}
        </Flex>
      )}
    </Flex>
  )
}
