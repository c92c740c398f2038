import { UploadOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Button, Checkbox, Flex, Progress, Radio } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, call } from '../../api/call.js'
import { save } from '../../api/download.js'
import { upload } from '../../parts/file/upload.js'
import { bytes } from '../../parts/format.js'
import { useOneAtATime } from '../../parts/one-at-a-time.js'
import { Panel } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { type FileColumns, MatchColumns } from './match-columns.js'

/** Chooses a file, says the limits before it is sent, and starts a dry run or the import itself. */
export function StartImport() {
  const { t } = useTranslation()
  const id = useId()
  const navigate = useNavigate()
  const [file, setFile] = useState<File>()
  const [dryRun, setDryRun] = useState(true)
  const [outside, setOutside] = useState(false)
  const [missing, setMissing] = useState(false)
  const [share, setShare] = useState(0)
  const format = useQuery({
    queryKey: ['imports', 'format'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => call(api.GET('/api/enterprises/imports/format')),
  })
  const mb = format.data?.fileLimitMb ?? 0
  const tooLarge = file !== undefined && mb > 0 && file.size > mb * 1024 ** 2
  const [matching, setMatching] = useState<{ fileId: string; look: FileColumns }>()
  const begin = (fileId: string, map: Record<string, string>, remember: boolean) =>
    call(api.POST('/api/enterprises/imports', { body: { fileId, dryRun, inside: !outside, map, remember } }))
  const start = useMutation({
    mutationFn: async ({ chosen, ask }: { chosen: File; ask: boolean }) => {
      const { id: fileId } = await upload(chosen, undefined, setShare)
      const look = await call(api.GET('/api/enterprises/imports/columns', { params: { query: { fileId } } }))
      if (look.clear && !ask) return begin(fileId, look.map, false)
      setMatching({ fileId, look })
      return undefined
    },
    onSettled: () => setShare(0),
    onSuccess: (run) => run && navigate(`/imports/${run.id}`),
  })
  const matched = useMutation({
    mutationFn: ({ fileId, map }: { fileId: string; map: Record<string, string> }) => begin(fileId, map, true),
    onSuccess: (run) => navigate(`/imports/${run.id}`),
  })
  const once = useOneAtATime(start.isPending)
  const onceMatched = useOneAtATime(matched.isPending)
  const go = (ask: boolean) => {
    setMissing(!file)
    if (file && !tooLarge) once(() => start.mutate({ chosen: file, ask }))
  }
  const template = () => {
    const headers = (format.data?.columns ?? []).map((column) => column.headers[0]).join(',')
    save(new Blob([`\ufeff${headers}\r\n`], { type: 'text/csv;charset=utf-8' }), t('register.imports.templateName'))
  }
  if (matching && file)
    return (
      <>
        <MatchColumns
          file={file.name}
          look={matching.look}
          busy={matched.isPending}
          onGo={(map) => onceMatched(() => matched.mutate({ fileId: matching.fileId, map }))}
          onBack={() => {
            matched.reset()
            setMatching(undefined)
            setFile(undefined)
          }}
        />
        {matched.error && <ProblemView error={matched.error} />}
      </>
    )
  return (
    <Panel
      title={t('register.imports.start')}
      extra={
        <Button size="small" onClick={template} disabled={!format.data}>
          {t('register.imports.template')}
        </Button>
      }
    >
      <Flex vertical gap={12} align="start">
        <div>
          <input
            id={id}
            type="file"
            className="seen-by-readers"
            accept=".csv,.gz,.xlsx,text/csv"
            aria-describedby={`${id}-limits`}
            onChange={(event) => {
              setFile(event.target.files?.[0])
              setMissing(false)
              start.reset()
            }}
          />
          <label htmlFor={id} className="upload">
            <UploadOutlined aria-hidden /> {t('register.imports.choose')}
          </label>{' '}
          {file && (
            <span className="wrap">
              {file.name} <span className="quiet figures">{bytes(file.size)}</span>
            </span>
          )}
          <div id={`${id}-limits`} className="quiet small" style={{ marginTop: 8 }}>
            {t('register.imports.limits', { mb })}
          </div>
        </div>
        <Radio.Group
          value={dryRun}
          onChange={(event) => setDryRun(event.target.value)}
          options={[
            { value: true, label: `${t('register.imports.dryRun')} · ${t('register.imports.dryRunHelp')}` },
            { value: false, label: t('register.imports.real') },
          ]}
        />
        <Checkbox checked={outside} onChange={(event) => setOutside(event.target.checked)}>
          {t('register.imports.outside')}
        </Checkbox>
        {missing && <Alert type="warning" showIcon role="alert" title={t('register.imports.needFile')} />}
        {tooLarge && file && (
          <Alert type="warning" showIcon role="alert" title={t('register.imports.tooLarge', { size: bytes(file.size), mb })} />
        )}
        {start.error && <ProblemView error={start.error} />}
        {start.isPending && <Progress percent={Math.round(share * 100)} aria-label={t('register.imports.uploading')} />}
        <Flex gap={8} wrap>
          <Button type="primary" onClick={() => go(false)} loading={start.isPending}>
            {t('register.imports.go')}
          </Button>
          <Button onClick={() => go(true)} disabled={start.isPending}>
            {t('register.imports.match.first')}
          </Button>
        </Flex>
      </Flex>
    </Panel>
  )
}
