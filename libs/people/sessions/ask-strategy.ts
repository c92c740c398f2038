/** The part of a passport strategy that is used: it looks at a request and calls one of three answers. */
export interface Strategy {
  authenticate(this: Strategy, request: unknown, options?: unknown): void
}

/**
 * Asks a passport strategy about a request, without passport's middleware: answers the user it vouches for, or
 * undefined when it does not.
 * @throws whatever went wrong while the strategy was looking
 */
export function askStrategy<U>(strategy: Strategy, request: object): Promise<U | undefined> {
  return new Promise((resolve, reject) => {
    const asked = Object.assign(Object.create(strategy) as Strategy, {
      success: (user: U) => resolve(user),
      fail: () => resolve(undefined),
      pass: () => resolve(undefined),
      error: (error: unknown) => reject(error),
    })
    asked.authenticate(request)
  })
}
