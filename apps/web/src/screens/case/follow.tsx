import { StarFilled, StarOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { may, useMe } from '../../parts/session.js'
import { useTrouble } from '../../parts/trouble.js'

/** Following a case, and how many do. */
export function Follow({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const me = useMe()
  const client = useQueryClient()
  const trouble = useTrouble()
  const path = { id: caseId }
  const followers = useQuery({
    queryKey: ['case', caseId, 'followers'],
    enabled: may(me.data, 'cases.work'),
    queryFn: () => call(api.GET('/api/cases/{id}/followers', { params: { path } })),
  })
  const following = followers.data?.some((one) => one.userId === me.data?.id) ?? false
  const turn = useMutation({
    mutationFn: () =>
      following
        ? call(api.DELETE('/api/cases/{id}/followers/me', { params: { path } }))
        : call(api.PUT('/api/cases/{id}/followers', { params: { path }, body: { userIds: [me.data?.id ?? ''] } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['case', caseId, 'followers'] }),
    onError: trouble,
  })
  if (!followers.data) return null
  return (
    <Button
      size="small"
      style={{ marginTop: 10 }}
      aria-pressed={following}
      icon={following ? <StarFilled aria-hidden /> : <StarOutlined aria-hidden />}
      loading={turn.isPending}
      onClick={() => turn.mutate()}
    >
      {following ? t('desk.case.unfollow') : t('desk.case.follow')}
      {followers.data.length > 0 && ` (${followers.data.length})`}
    </Button>
  )
}
