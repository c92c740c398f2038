import type { ImportColumn } from './import-plan.js'

/** The columns of an enterprise file and the headers registers give them. */
export const enterpriseColumns: readonly ImportColumn[] = [
  {
    field: 'uscc',
    headers: [
      '统一社会信用代码',
      '社会信用代码',
      '信用代码',
      '代码原值',
      '统一代码',
      'uscc',
      'credit code',
      'unified social credit code',
    ],
    required: true,
  },
  {
    field: 'name',
    headers: ['企业名称', '公司全称', '公司名称', '单位名称', '名称', 'name', 'enterprise name', 'company'],
    required: true,
  },
  { field: 'establishedOn', headers: ['注册日期', '成立日期', '成立时间', '注册时间', 'established on', 'registration date'] },
  { field: 'enterpriseType', headers: ['企业类型', '公司类型', '类型', 'type', 'enterprise type'] },
  { field: 'registeredCapital', headers: ['注册资金', '注册资本', 'registered capital'] },
  { field: 'province', headers: ['所在省份', '省份', '省', 'province'] },
  { field: 'area', headers: ['地区', '所在地区', '城市', '市', '区县', 'area', 'city', 'county'] },
  { field: 'divisionCode', headers: ['行政区划代码', '行政区划', 'division code'] },
  { field: 'address', headers: ['注册地址', '地址', '住所', '企业地址', 'address'] },
  { field: 'industryCode', headers: ['行业代码', '国民经济行业代码', '所属行业代码', 'industry code'] },
  { field: 'park', headers: ['园区', '所属园区', '所在园区', 'park'] },
  { field: 'inside', headers: ['区内', '是否区内', 'inside'] },
  { field: 'tags', headers: ['标签', 'tags'] },
  { field: 'businessScope', headers: ['经营范围', 'business scope'] },
  { field: 'source', headers: ['来源', '数据来源', 'source'] },
]
