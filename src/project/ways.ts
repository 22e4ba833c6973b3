/** The keys from what an import gives to what is looked for. */
export type Way = readonly string[];

/** An export, and the way from its value to what is looked for. */
interface Exported {
  readonly name: string;
  readonly keys: Way;
}

/** How the forms of import see what is wanted: by which keys of what they give. No way: they do not see it. */
export interface Ways {
  readonly namespace: readonly Way[];
  readonly required: readonly Way[];
  named(name: string): readonly Way[];
}

/** Those of a module of ECMAScript. */
export function waysOfModule({ name, keys }: Exported): Ways {
  const whole: Way = name === '*' || name === 'export=' ? [] : [name, ...keys];
  return { namespace: [whole], required: [whole], named: (imported) => (whole.length === 0 ? [[]] : imported === name ? [keys] : []) };
}

/** CommonJS and JSON: `import x from` gives the whole, and so does the `default` of a namespace. */
export function waysOfWhole({ name, keys }: Exported): Ways {
  const whole: Way = name === '*' || name === 'export=' ? keys : [name, ...keys];
  const [first, ...rest] = whole;
  const namespace = first === 'default' || first === undefined ? [whole] : [whole, ['default', ...whole]];
  return {
    namespace,
    required: [whole],
    named: (imported) => (first === undefined ? [[]] : [...(imported === first ? [rest] : []), ...(imported === 'default' ? [whole] : [])]),
  };
}
