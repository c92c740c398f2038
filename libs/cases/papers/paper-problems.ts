import { catalogue } from '#platform'

catalogue({
  'cases.paper-missing': ['没有这份文书，或您无权查看。', 'There is no such paper, or it is not yours to see.'],
})
