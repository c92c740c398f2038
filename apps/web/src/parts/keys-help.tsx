import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'

const GROUPS = {
  anywhere: [
    ['Ctrl / ⌘ + K', 'find'],
    ['?', 'help'],
    ['Esc', 'close'],
  ],
  lists: [
    ['j / k', 'move'],
    ['Enter', 'openRow'],
    ['x', 'tick'],
    ['/', 'search'],
  ],
} as const

/** The keys that work, shown when `?` is pressed. */
export default function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Modal open footer={null} title={t('open.keys.title')} onCancel={onClose} width={440}>
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        <section key={group}>
          <h3 className="small">{t(`open.keys.${group}`)}</h3>
          <dl className="pairs">
            {GROUPS[group].map(([keys, word]) => (
              <div key={keys} style={{ display: 'contents' }}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{t(`open.keys.${word}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  )
}
