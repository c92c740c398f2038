import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'

/** Every rung of the ladder with its holders. */
export function useLadder() {
  return useQuery({ queryKey: ['tiers'], queryFn: () => call(api.GET('/api/tiers')) })
}

/** Every tier by its code, in the page's language. */
export function useTierNames() {
  const { i18n } = useTranslation()
  const tiers = useLadder()
  const choices = (tiers.data ?? []).map((tier) => ({
    value: tier.code,
    label: i18n.language === 'en' ? tier.nameEn : tier.name,
  }))
  return { choices, loading: tiers.isPending }
}
