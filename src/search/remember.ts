/**
 * Keeps what was made of a text, for those who ask for it over and over.
 *
 * @param most - So many are kept; then it begins anew.
 * @param maxChars - Nothing is kept of longer texts.
 */
export function remember<T>(
  make: (text: string) => T,
  most: number,
  maxChars = Number.POSITIVE_INFINITY,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined || known.has(text)) return kept as T;
    const made = make(text);
    if (text.length > maxChars) return made;
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}

/** Makes a thing when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Makes a thing of each key when it is first asked for. */
export function onceEach<Key, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new Map<Key, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
