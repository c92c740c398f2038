import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from '../../parts/page.js'
import { OwnEnterprise } from '../eligibility/own-enterprise.js'
import { FiguresOf } from './figures-of.js'
import { useDeclaration } from './use-declaration.js'

/** F-4 for the standing figures: a firm tells the zone its figures, all at once. */
export function Component() {
  const { t } = useTranslation()
  return (
    <OwnEnterprise title={t('figures.title')} none={t('figures.none')} noneHelp={t('figures.noneHelp')}>
      {(one, chooser) => (
        <Page
          title={t('figures.title')}
          sub={t('figures.sub')}
          extra={
            <Link to={`/ladder?enterprise=${one.id}`}>
              <Button>{t('figures.toLadder')}</Button>
            </Link>
          }
        >
          {chooser}
          <Form key={one.id} enterpriseId={one.id} />
        </Page>
      )}
    </OwnEnterprise>
  )
}

function Form({ enterpriseId }: { enterpriseId: string }) {
  return <FiguresOf enterpriseId={enterpriseId} declaration={useDeclaration(enterpriseId)} />
}
