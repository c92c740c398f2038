import { Flex, Typography } from 'antd'
import { type ReactNode, useEffect } from 'react'

/** A page: its name in the browser's tab, its heading with actions at the right, and its content. */
export function Page({ title, sub, extra, children }: { title: string; sub?: ReactNode; extra?: ReactNode; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · 苗圃 Miaopu`
  }, [title])
  return (
    <Flex vertical gap={14}>
      <Flex justify="space-between" align="flex-start" gap={12} wrap>
        <div>
          <Typography.Title level={1} style={{ fontSize: 20, margin: 0, lineHeight: 1.5 }}>{title}</Typography.Title>
          {sub && <Typography.Text type="secondary">{sub}</Typography.Text>}
        </div>
        {extra && <Flex gap={8} wrap>{extra}</Flex>}
      </Flex>
      {children}
    </Flex>
  )
}
