import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../api/call.js'

/**
 * Something a person has set for themselves, kept on the server by key, so that it follows them to any computer.
 * Answers the fallback until it has arrived, and shows a change at once.
 */
export function usePreference<T extends object>(key: string, fallback: T): [T, (value: T) => void] {
  const client = useQueryClient()
  const queryKey = ['preference', key]
  const asked = useQuery({
    queryKey,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await call(api.GET('/api/preferences/{key}', { params: { path: { key } } }))).value as T | null,
  })
  const keep = useMutation({
    mutationFn: (value: T) =>
      call(api.PUT('/api/preferences/{key}', { params: { path: { key } }, body: { value: value as Record<string, never> } })),
    onError: () => client.invalidateQueries({ queryKey }),
  })
  const set = (value: T) => {
    client.setQueryData(queryKey, value)
    keep.mutate(value)
  }
  return [asked.data ?? fallback, set]
}
