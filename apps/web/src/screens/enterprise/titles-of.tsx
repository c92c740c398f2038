import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { Plain } from '../../parts/list/plain.js'
import { Nothing } from '../../parts/nothing.js'
import { Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { useTitleColumns } from '../titles/columns.js'

/** The titles an enterprise holds and held. */
export function TitlesOf({ enterpriseId: id }: { enterpriseId: string }) {
  const { t } = useTranslation()
  const titles = useQuery({
    queryKey: ['enterprise', id, 'titles'],
    queryFn: () => call(api.GET('/api/enterprises/{id}/memberships', { params: { path: { id }, query: { size: 200 } } })),
  })
  const columns = useTitleColumns({ linked: true }).filter(
    (column) => !['enterprise', 'park'].includes(column.key) && !column.spare,
  )
  if (titles.isPending) return <Waiting />
  if (titles.error) return <ProblemView error={titles.error} retry={() => titles.refetch()} />
  return (
    <Plain
      label={t('register.file.tabs.titles')}
      rows={titles.data.items}
      columns={columns}
      keyOf={(row) => row.id}
      nothing={<Nothing title={t('register.file.titlesNone')} help={t('register.file.titlesNoneHelp')} />}
    />
  )
}
