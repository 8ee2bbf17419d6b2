/** Reads a property of something of the page's. @returns undefined where there is none */
export function property(value: unknown, name: string): unknown {
  return isObject(value) ? Reflect.get(value, name) : undefined;
}

/** Calls a method of something of the page's. @returns undefined where there is none */
export function call(value: unknown, name: string, ...parameters: readonly unknown[]): unknown {
  const method = property(value, name);
  return typeof method === 'function' ? Reflect.apply(method, value, parameters) : undefined;
}

/** React names its properties of elements with a random ending. @returns the first property so named */
export function propertyByPrefix(value: object, prefixes: readonly string[]): unknown {
  const name = Object.keys(value).find((key) => prefixes.some((prefix) => key.startsWith(prefix)));
  return name === undefined ? undefined : property(value, name);
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
