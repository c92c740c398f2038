import { BellOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Badge, Button, Flex, Popover } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../api/call.js'
import type { components } from '../api/schema.js'
import { minute } from './format.js'

type Told = components['schemas']['NotificationView']

/** Marks one notification as read. */
export function useRead() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(api.POST('/api/notifications/{id}/read', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  })
}

/** One notification: opening it marks it as read. */
export function Notice({ notice, onOpen }: { notice: Told; onOpen?: () => void }) {
  const read = useRead()
  const open = () => {
    if (!notice.readAt) read.mutate(notice.id)
    onOpen?.()
  }
  const title = notice.readAt ? notice.title : <strong>{notice.title}</strong>
  return (
    <>
      {notice.link ? (
        <Link to={notice.link} onClick={open} className="wrap">
          {title}
        </Link>
      ) : (
        <span className="wrap">{title}</span>
      )}
      {notice.body && <div className="wrap small">{notice.body}</div>}
      <div className="quiet small figures">{minute(notice.createdAt)}</div>
    </>
  )
}

/** The bell in the head: how many notifications are unread, and the latest of them. */
export function Bell() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const unread = useQuery({
    queryKey: ['notifications', 'unread'],
    queryFn: () => call(api.GET('/api/notifications/unread')),
    refetchInterval: 60_000,
  })
  const latest = useQuery({
    queryKey: ['notifications', 'latest'],
    enabled: open,
    queryFn: () => call(api.GET('/api/notifications', { params: { query: { unread: true, size: 6 } } })),
  })
  const readAll = useMutation({
    mutationFn: () => call(api.POST('/api/notifications/read')),
    onSettled: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  })
  const count = unread.data?.unread ?? 0
  const items = latest.data?.items ?? []
  const content = (
    <div style={{ width: 'min(320px, 80vw)' }}>
      {items.length === 0 ? (
        <p className="quiet" style={{ margin: '4px 0 12px' }}>
          {t('parts.bell.none')}
        </p>
      ) : (
        <ul className="plain-list rows" style={{ marginBottom: 10 }}>
          {items.map((notice) => (
            <li key={notice.id}>
              <Notice notice={notice} onOpen={() => setOpen(false)} />
            </li>
          ))}
        </ul>
      )}
      <Flex justify="space-between">
        <Link to="/notifications" onClick={() => setOpen(false)}>
          {t('parts.bell.all')}
        </Link>
        {count > 0 && (
          <Button type="link" size="small" onClick={() => readAll.mutate()}>
            {t('parts.bell.readAll')}
          </Button>
        )}
      </Flex>
    </div>
  )
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={content}
      title={t('parts.bell.title')}
    >
      <Button
        type="text"
        aria-label={count > 0 ? `${t('parts.bell.title')} ${t('parts.bell.unread', { count })}` : t('parts.bell.title')}
        icon={
          <Badge count={count} size="small" overflowCount={99} offset={[7, -3]}>
            <BellOutlined aria-hidden style={{ fontSize: 17 }} />
          </Badge>
        }
      />
    </Popover>
  )
}
