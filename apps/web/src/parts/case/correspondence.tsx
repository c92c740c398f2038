import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Comments } from './comments.js'
import { Papers } from './papers.js'

/** Everything that went to and fro about a case: the papers issued, and the messages. */
export function Correspondence({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  return (
    <Flex vertical gap={22}>
      <section>
        <h3 className="panel-title">{t('parts.paper.title')}</h3>
        <Papers caseId={caseId} />
      </section>
      <section>
        <h3 className="panel-title">{t('parts.paper.messages')}</h3>
        <Comments caseId={caseId} />
      </section>
    </Flex>
  )
}
