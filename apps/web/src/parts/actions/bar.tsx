import { QuestionCircleOutlined } from '@ant-design/icons'
import { Button, Flex, Popover } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { ProblemView, Reasons } from '../problem-view.js'
import { InputDialog } from './input-dialog.js'
import type { ActedOn, CaseAction } from './types.js'
import { type Fired, useFire } from './use-fire.js'

/** Steps whose input has a page of its own, by the input's name. */
const PAGES: Readonly<Record<string, (on: ActedOn, action: CaseAction) => string>> = {
  CorrectionList: (on, action) => `/cases/${on.id}/return/${action.event}`,
}

/** Inputs of steps that lead a case back or out. */
const BACK: ReadonlySet<string | null> = new Set(['Reason', 'CorrectionList'])

/** The steps a person can take with a case; one that is refused now stands greyed beside its reasons. */
export function ActionsBar({
  on,
  actions,
  waitsOn,
  done,
}: {
  on: ActedOn
  actions: readonly CaseAction[]
  /** Whose move it is, said when there is nothing to do here. */
  waitsOn?: string
  done?: (fired: Fired) => void
}) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<CaseAction>()
  const fire = useFire(on, (fired) => {
    setChosen(undefined)
    done?.(fired)
  })
  const choose = (action: CaseAction) => {
    fire.reset()
    const page = action.input && PAGES[action.input]
    if (page) navigate(page(on, action))
    else setChosen(action)
  }
  if (actions.length === 0)
    return (
      <span className="quiet">
        {t('parts.actions.none')}{' '}
        {waitsOn &&
          waitsOn !== 'nobody' &&
          t('parts.actions.waiting', { who: t(`parts.waits.${waitsOn as 'firm'}`, { defaultValue: waitsOn }) })}
      </span>
    )
  /** The way on is offered first; steps that ask only for a reason, or for corrections, lead back or out. */
  const first = actions.find(({ allowed, adverse, input }) => allowed && !adverse && !BACK.has(input))
  return (
    <>
      <Flex gap={8} wrap align="center">
        {actions.map((action) =>
          action.allowed ? (
            <Button
              key={action.event}
              type={action === first ? 'primary' : 'default'}
              danger={action.adverse}
              onClick={() => choose(action)}
            >
              {action.label}
            </Button>
          ) : (
            <Refused key={action.event} action={action} />
          ),
        )}
      </Flex>
      {fire.error && !chosen && <ProblemView error={fire.error} />}
      {chosen && (
        <InputDialog
          action={chosen}
          on={on}
          busy={fire.isPending}
          error={fire.error}
          onSend={(input) =>
            fire.mutate({ action: chosen, input: chosen.input || Object.keys(input).length > 0 ? input : undefined })
          }
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  )
}

/** A step that cannot be taken now; pressing it says why, in the server's words. */
function Refused({ action }: { action: CaseAction }) {
  const { t } = useTranslation()
  return (
    <Popover
      trigger={['click']}
      title={t('parts.actions.cannot', { label: action.label })}
      content={
        <div style={{ maxWidth: 360 }}>
          <Reasons items={action.refusals} />
        </div>
      }
    >
      <Button
        aria-label={`${action.label}：${t('parts.actions.why')}`}
        className="refused"
        icon={<QuestionCircleOutlined aria-hidden />}
        iconPlacement="end"
      >
        {action.label}
      </Button>
    </Popover>
  )
}
