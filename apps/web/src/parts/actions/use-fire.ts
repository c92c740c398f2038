import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call, onceOnly } from '../../api/call.js'
import { ServerProblem } from '../../api/problem.js'
import { ownVersion } from '../case/moved-notice.js'
import type { ActedOn, CaseAction } from './types.js'
import { useOnceKey } from './use-once-key.js'

export interface Fired {
  action: CaseAction
  input?: Record<string, unknown>
}

/**
 * Does a step of a case. A click repeated, or an answer lost on the way, does it once; a case that somebody else has moved
 * meanwhile is shown anew instead.
 */
export function useFire(on: ActedOn, done?: (fired: Fired) => void) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const { keyOf, forget } = useOnceKey()
  return useMutation({
    mutationFn: ({ action, input }: Fired) =>
      call(
        api.POST('/api/cases/{id}/events/{event}', {
          params: {
            path: { id: on.id, event: action.event },
            header: onceOnly(keyOf([on.id, on.version, action.event, input])),
          },
          body: { input, version: on.version },
        }),
      ),
    onSuccess: (answer, fired) => {
      forget()
      client.setQueryData(ownVersion(on.id), answer.version)
      message.success(t('parts.actions.done', { label: fired.action.label }))
      done?.(fired)
    },
    onError: (error) => {
      if (error instanceof ServerProblem && error.body.code.startsWith('cases.stale')) message.warning(t('parts.actions.stale'))
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['case', on.id] }),
        client.invalidateQueries({ queryKey: ['cases'] }),
        client.invalidateQueries({ queryKey: ['notifications'] }),
      ]),
  })
}
