import { constraintProblems, Problem } from '#platform'

/** What the database's own rules mean to people, where a check in the code was overtaken. */
constraintProblems({
  users_department_id_fkey: () => Problem.missing('people.department-missing'),
  departments_parent_id_fkey: () => Problem.missing('people.department-missing'),
  departments_code_key: ({ detail }) =>
    Problem.conflict('people.department-code-taken', { code: /=\((.*)\)/.exec(detail)?.[1] ?? '' }),
  departments_head_id_fkey: () => Problem.missing('people.user-missing'),
  leave_covers_no_overlap: () => Problem.conflict('people.cover-overlaps'),
})
