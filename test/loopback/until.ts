/** Waits until something holds, 30 s at most. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Still not so: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
