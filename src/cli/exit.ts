/** Exit codes (https://eslint.org/docs/latest/use/command-line-interface#exit-codes has the same). */
export const EXIT = { clean: 0, findings: 1, error: 2 } as const;
