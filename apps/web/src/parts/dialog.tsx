import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Form, type FormInstance, Modal } from 'antd'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type ProblemItem, ServerProblem } from '../api/problem.js'
import { useAskFirst } from './ask-first.js'
import { useOneAtATime } from './one-at-a-time.js'
import { ProblemView } from './problem-view.js'

export interface DialogProps<T extends object, Answer> {
  title: ReactNode
  /** The words on the button that does it. */
  ok: string
  initial?: Partial<T>
  danger?: boolean
  /** It cannot be done (yet); the content says why. */
  blocked?: boolean
  width?: number
  send: (entry: T) => Promise<Answer>
  onDone: (answer: Answer) => void
  onClose: () => void
  children: ReactNode | ((form: FormInstance<T>) => ReactNode)
}

/**
 * A small form over the page: sends it, and shows every reason of a refusal, beside the field it is about where it has one.
 * A refusal for how things stand has the page below asked for anew, as it showed them otherwise.
 */
export function Dialog<T extends object, Answer>(props: DialogProps<T, Answer>) {
  const { t } = useTranslation()
  const [form] = Form.useForm<T>()
  const client = useQueryClient()
  const close = useAskBeforeClose(form, props.onClose)
  const send = useMutation({
    mutationFn: props.send,
    onSuccess: props.onDone,
    onError: (error) => {
      if (error instanceof ServerProblem && error.status === 409) client.invalidateQueries()
      form.setFields(besideFields(form, error).map((item) => ({ name: item.at as never, errors: [item.message] })))
    },
  })
  const once = useOneAtATime(send.isPending)
  const { error } = send
  const saidAll =
    error instanceof ServerProblem && error.items.length > 0 && besideFields(form, error).length === error.items.length
  return (
    <Modal
      open
      title={props.title}
      width={props.width ?? 520}
      okText={props.ok}
      cancelText={t('frame.cancel')}
      okButtonProps={{ danger: props.danger, disabled: props.blocked, loading: send.isPending }}
      onOk={form.submit}
      onCancel={() => send.isPending || close()}
      mask={{ closable: false }}
    >
      <Form<T>
        form={form}
        layout="vertical"
        onKeyDown={(event) => {
          if (!sendsOnEnter(event)) return
          event.preventDefault()
          form.submit()
        }}
        initialValues={props.initial}
        requiredMark={optionalMarked(t('frame.optional'))}
        scrollToFirstError={{ focus: true }}
        onValuesChange={(changed) => form.setFields(Object.keys(changed).map((name) => ({ name: name as never, errors: [] })))}
        onFinish={(entry) => once(() => send.mutate(entry))}
      >
        {typeof props.children === 'function' ? props.children(form) : props.children}
        {error && !saidAll && <ProblemView error={error} />}
      </Form>
    </Modal>
  )
}

/** Closes a form over the page; one in which something was typed only after asking, so that Esc or a slip loses nothing. */
export function useAskBeforeClose(form: Pick<FormInstance, 'isFieldsTouched'>, onClose: () => void): () => void {
  const { t } = useTranslation()
  const askFirst = useAskFirst()
  return () => {
    if (!form.isFieldsTouched()) return onClose()
    askFirst(
      {
        title: t('frame.discard.title'),
        help: t('frame.discard.help'),
        go: t('frame.discard.go'),
        stay: t('frame.discard.stay'),
      },
      async () => onClose(),
    )
  }
}

/** Enter in a line of text sends the form; in a list, a date or a text of several lines it means something else. */
function sendsOnEnter(event: KeyboardEvent<HTMLElement>): boolean {
  const { target } = event
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.defaultPrevented) return false
  if (!(target instanceof HTMLInputElement) || target.closest('.ant-select, .ant-picker')) return false
  return !['checkbox', 'radio', 'file', 'button'].includes(target.type)
}

/** The reasons of a refusal that are about a field of this form. */
function besideFields<T>(form: FormInstance<T>, error: unknown): ProblemItem[] {
  if (!(error instanceof ServerProblem)) return []
  return error.items.filter((item) => item.at && form.getFieldInstance(item.at as never) !== undefined)
}

/** Marks what may be left out instead of starring what may not. */
export function optionalMarked(word: string) {
  return (label: ReactNode, { required }: { required: boolean }) => (
    <>
      {label}
      {!required && <span className="quiet small">&nbsp;({word})</span>}
    </>
  )
}
