import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Flex, Input, Rate } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { day } from '../format.js'
import { Panel } from '../page.js'
import { ProblemView } from '../problem-view.js'

type Given = components['schemas']['RatingView']
const LEVELS = ['veryBad', 'bad', 'fair', 'good', 'veryGood'] as const
const levelOf = (stars: number) => LEVELS[stars - 1] ?? 'fair'

function useRating(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'rating'],
    queryFn: () => call(api.GET('/api/cases/{id}/rating', { params: { path: { id: caseId } } })),
  })
}

/** F-11, the firm rates the handling of a case that has ended, or changes its rating while it may. */
export function Rating({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const asked = useRating(caseId)
  const [changing, setChanging] = useState(false)
  if (!asked.data) return null
  const { rating, mayRate, changeableUntil } = asked.data
  if (!rating && !mayRate) return null
  return (
    <Panel title={t('parts.rating.title')}>
      {rating && !changing ? (
        <Flex vertical gap={8} align="start">
          <Shown rating={rating} />
          {mayRate && (
            <Flex gap={12} align="center" wrap>
              <Button onClick={() => setChanging(true)}>{t('parts.rating.change')}</Button>
              <span className="quiet small figures">{t('parts.rating.until', { date: changeableUntil })}</span>
            </Flex>
          )}
        </Flex>
      ) : (
        <Give caseId={caseId} rating={rating} onDone={() => setChanging(false)} />
      )}
    </Panel>
  )
}

function Give({ caseId, rating, onDone }: { caseId: string; rating: Given | null; onDone: () => void }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const id = useId()
  const [stars, setStars] = useState(rating?.stars ?? 0)
  const [words, setWords] = useState(rating?.words ?? '')
  const [asked, setAsked] = useState(false)
  const bad = stars > 0 && stars <= 2
  const lacking = stars === 0 ? t('parts.rating.needStars') : bad && words.trim().length < 2 ? t('parts.rating.wordsNeeded') : ''
  const give = useMutation({
    mutationFn: () => call(api.PUT('/api/cases/{id}/rating', { params: { path: { id: caseId } }, body: { stars, words } })),
    onSuccess: (answer) => {
      client.setQueryData(['case', caseId, 'rating'], answer)
      message.success(t('parts.rating.thanks'))
      onDone()
    },
  })
  return (
    <Flex vertical gap={10} align="start">
      <span>{t('parts.rating.ask')}</span>
      <Flex gap={12} align="center" wrap>
        <fieldset aria-label={t('parts.rating.stars')} style={{ border: 0, margin: 0, padding: 0 }}>
          <Rate
            value={stars}
            onChange={setStars}
            allowClear={false}
            tooltips={LEVELS.map((level) => ({ title: t(`parts.rating.levels.${level}`) }))}
          />
        </fieldset>
        {stars > 0 && <span>{t(`parts.rating.levels.${levelOf(stars)}`)}</span>}
      </Flex>
      <div style={{ width: '100%' }}>
        <label htmlFor={id}>{t(bad ? 'parts.rating.wordsNeeded' : 'parts.rating.words')}</label>
        <Input.TextArea
          id={id}
          value={words}
          maxLength={1000}
          autoSize={{ minRows: 2, maxRows: 6 }}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      {asked && lacking && (
        <span role="alert" style={{ color: 'var(--miaopu-color-error)' }}>
          {lacking}
        </span>
      )}
      {give.error && <ProblemView error={give.error} />}
      <Button
        type="primary"
        loading={give.isPending}
        onClick={() => {
          setAsked(true)
          if (!lacking) give.mutate()
        }}
      >
        {t('parts.rating.send')}
      </Button>
    </Flex>
  )
}

function Shown({ rating }: { rating: Given }) {
  const { t } = useTranslation()
  return (
    <div>
      <StarsOf stars={rating.stars} />
      {rating.words && (
        <div className="wrap" style={{ whiteSpace: 'pre-wrap' }}>
          {rating.words}
        </div>
      )}
      <div className="quiet small figures">{t('parts.rating.given', { when: day(rating.changedAt ?? rating.ratedAt) })}</div>
    </div>
  )
}

/** Stars with their word, so that colour and count are not alone. */
export function StarsOf({ stars }: { stars: number }) {
  const { t } = useTranslation()
  return (
    <span className="nowrap">
      <span aria-hidden style={{ color: 'var(--miaopu-color-warning)', letterSpacing: 2 }}>
        {'★'.repeat(stars)}
        {'☆'.repeat(5 - stars)}
      </span>{' '}
      {t(`parts.rating.levels.${levelOf(stars)}`)}
    </span>
  )
}

/** How the firm rated the handling, as the office reads it beside the case. */
export function RatingGiven({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const { data } = useRating(caseId)
  if (!data) return null
  return (
    <Panel title={t('parts.rating.title')}>
      {data.rating ? <Shown rating={data.rating} /> : <span className="quiet">{t('parts.rating.none')}</span>}
    </Panel>
  )
}
