import { CheckOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'

/** The rights table as it holds: every right and the roles that have it. */
export function Component() {
  const { t, i18n } = useTranslation()
  const table = useQuery({
    queryKey: ['rights', i18n.language],
    staleTime: 3_600_000,
    queryFn: () => call(api.GET('/api/rights')),
  })
  return (
    <Page title={t('people.rights.title')} sub={t('people.rights.sub')}>
      {table.isPending ? (
        <Waiting rows={10} />
      ) : table.error ? (
        <ProblemView error={table.error} retry={() => table.refetch()} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
        <section className="panel wide-box" tabIndex={0} aria-label={t('people.rights.title')}>
          <table className="grid unfolds">
            <thead>
              <tr>
                <th scope="col" className="stay">
                  {t('people.rights.right')}
                </th>
                {table.data.roles.map((role) => (
                  <th key={role} scope="col" className="middle">
                    {t(`people.roles.${role}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.data.rights.map(({ right, name, roles }) => (
                <tr key={right}>
                  <th scope="row" className="stay">
                    {name} <code className="quiet small">{right}</code>
                  </th>
                  {table.data.roles.map((role) => (
                    <td
                      key={role}
                      className={roles.includes(role) ? 'middle' : 'middle none'}
                      data-label={t(`people.roles.${role}`)}
                    >
                      {roles.includes(role) ? (
                        <CheckOutlined aria-label={t('people.rights.yes')} style={{ color: 'var(--miaopu-color-success)' }} />
                      ) : (
                        <span className="quiet" aria-hidden="true">
                          ·
                        </span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Page>
  )
}
