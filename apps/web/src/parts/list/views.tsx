import { DeleteOutlined, StarOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Checkbox, Divider, Flex, Form, Input, Popover } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useAskFirst } from '../ask-first.js'
import { useTrouble } from '../trouble.js'
import type { ListAddress } from './address.js'

type View = components['schemas']['SavedViewView']

/** Saved views of a list: its filters and order under a name, one's own or shared by colleagues. */
export function Views({ id, list }: { id: string; list: ListAddress }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const views = useQuery({
    queryKey: ['views', id],
    enabled: open,
    queryFn: () => call(api.GET('/api/saved-views', { params: { query: { list: id } } })),
  })
  const use = (view: View) => {
    list.replace(view.query as Record<string, string>)
    setOpen(false)
  }
  const all = views.data ?? []
  const mine = all.filter((view) => view.mine)
  const others = all.filter((view) => !view.mine)
  const content = (
    <div style={{ width: 280 }}>
      {all.length === 0 && !views.isPending && <p className="quiet">{t('parts.views.none')}</p>}
      <Group label={t('parts.views.mine')} views={mine} id={id} use={use} />
      <Group label={t('parts.views.others')} views={others} id={id} use={use} />
      <Divider style={{ margin: '10px 0' }} />
      <SaveView id={id} meaning={list.meaning} />
    </div>
  )
  return (
    <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottomRight" content={content}>
      <Button icon={<StarOutlined aria-hidden />}>{t('parts.views.title')}</Button>
    </Popover>
  )
}

function Group({ label, views, id, use }: { label: string; views: readonly View[]; id: string; use: (view: View) => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const trouble = useTrouble()
  const askFirst = useAskFirst()
  const remove = useMutation({
    mutationFn: (view: View) => call(api.DELETE('/api/saved-views/{id}', { params: { path: { id: view.id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['views', id] }),
    onError: trouble,
  })
  if (views.length === 0) return null
  return (
    <>
      <div className="quiet small">{label}</div>
      <ul className="plain-list">
        {views.map((view) => (
          <li key={view.id}>
            <Flex justify="space-between" align="center" gap={4}>
              <Button type="link" style={{ paddingInline: 0, minWidth: 0 }} onClick={() => use(view)}>
                <span className="wrap">{view.name}</span>
              </Button>
              {view.mine ? (
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('parts.views.remove', { name: view.name })}
                  onClick={() =>
                    askFirst(
                      {
                        title: t('parts.views.remove', { name: view.name }),
                        help: view.shared ? t('parts.views.removeShared') : undefined,
                        go: t('frame.remove'),
                      },
                      () => remove.mutateAsync(view),
                    )
                  }
                />
              ) : (
                <span className="quiet small nowrap">{t('parts.views.sharedBy', { name: view.owner })}</span>
              )}
            </Flex>
          </li>
        ))}
      </ul>
    </>
  )
}

function SaveView({ id, meaning }: { id: string; meaning: Readonly<Record<string, string>> }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const trouble = useTrouble()
  const [form] = Form.useForm<{ name: string; shared?: boolean }>()
  const save = useMutation({
    mutationFn: (entry: { name: string; shared?: boolean }) =>
      call(api.POST('/api/saved-views', { body: { list: id, name: entry.name, shared: entry.shared ?? false, query: meaning } })),
    onSuccess: () => {
      form.resetFields()
      message.success(t('parts.views.saved'))
      return client.invalidateQueries({ queryKey: ['views', id] })
    },
    onError: trouble,
  })
  return (
    <Form form={form} layout="vertical" size="small" requiredMark={false} onFinish={(entry) => save.mutate(entry)}>
      <Form.Item
        name="name"
        label={t('parts.views.save')}
        rules={[{ required: true, whitespace: true, message: t('parts.views.needName') }]}
        style={{ marginBottom: 6 }}
      >
        <Input maxLength={60} placeholder={t('parts.views.name')} />
      </Form.Item>
      <Flex justify="space-between" align="center">
        <Form.Item name="shared" valuePropName="checked" noStyle>
          <Checkbox>{t('parts.views.shared')}</Checkbox>
        </Form.Item>
        <Button htmlType="submit" loading={save.isPending}>
          {t('frame.save')}
        </Button>
      </Flex>
    </Form>
  )
}
