export default async function globalTeardown() {
  await globalThis.testStore?.stop();
}
