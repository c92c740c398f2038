import { useTranslation } from 'react-i18next'

/** A right of the rights table in the page's language; one the page does not know yet keeps its own name. */
export function useRightName(): (right: string) => string {
  const { t } = useTranslation()
  return (right) => t(`people.rights.names.${right.replace('.', '-') as 'users-read'}`, { defaultValue: right })
}
