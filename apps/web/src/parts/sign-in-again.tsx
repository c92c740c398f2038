import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Form, Input, type InputRef, Modal } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../api/call.js'
import { useOneAtATime } from './one-at-a-time.js'
import { ProblemView } from './problem-view.js'
import { type Me, useLeave } from './session.js'

/** Asks for the password over the page. Somebody else goes to the sign-in page instead. */
export default function SignInAgain({ me, onDone }: { me: Me; onDone: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [form] = Form.useForm<{ password: string }>()
  const password = useRef<InputRef>(null)
  const enter = useMutation({
    mutationFn: ({ password }: { password: string }) => call(api.POST('/api/session', { body: { login: me.login, password } })),
    onSuccess: async (again) => {
      onDone()
      client.setQueryData(['me'], again)
      await client.invalidateQueries()
    },
  })
  const once = useOneAtATime(enter.isPending)
  const leave = useLeave()
  return (
    <Modal
      open
      width={420}
      title={t('frame.signInAgain.title')}
      closable={false}
      keyboard={false}
      mask={{ closable: false, blur: true }}
      zIndex={1200}
      okText={t('frame.signInAgain.go')}
      okButtonProps={{ loading: enter.isPending }}
      onOk={form.submit}
      cancelText={t('frame.signInAgain.other')}
      onCancel={leave}
      afterOpenChange={(open) => open && password.current?.focus()}
    >
      <p>{t('frame.signInAgain.help')}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(entry) => once(() => enter.mutate(entry))}>
        <input type="text" autoComplete="username" value={me.login} readOnly hidden />
        <Form.Item
          name="password"
          label={t('frame.signInAgain.password', { name: me.displayName, login: me.login })}
          rules={[{ required: true, message: t('frame.signInAgain.need') }]}
        >
          <Input.Password ref={password} autoFocus autoComplete="current-password" />
        </Form.Item>
        {enter.error && <ProblemView error={enter.error} />}
        <input type="submit" hidden />
      </Form>
    </Modal>
  )
}
