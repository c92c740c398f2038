import { fieldNames } from '#platform'

/** What people, departments, leave and tokens are described by. */
export const peopleFields = fieldNames({
  login: ['用户名', 'User name'],
  displayName: ['姓名', 'Name'],
  current: ['现用密码', 'Present password'],
  roles: ['角色', 'Roles'],
  parks: ['园区', 'Parks'],
  departmentId: ['部门', 'Department'],
  headId: ['负责人', 'Head'],
  parentId: ['上级部门', 'Department above'],
  substituteId: ['代办人', 'Stand-in'],
  fromOn: ['开始日期', 'First day'],
  toOn: ['结束日期', 'Last day'],
  expiresAt: ['到期时间', 'Expires'],
  scopes: ['权限', 'Rights'],
})
